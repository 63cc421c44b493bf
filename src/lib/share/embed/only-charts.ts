import type { Plugin } from 'vite';
import type { Form } from '../../view/exploration';

/** The modules below charts/ that charts/drawn.ts draws with, by the name of the chart. */
const modules: Readonly<Record<string, string>> = {
	bars: './rows/bars',
	dots: './rows/dots',
	grouped: './spans/grouped',
	dumbbell: './spans/dumbbell',
	heat: './heat/heat',
	lines: './lines/lines',
	multiples: './multiples/multiples',
	multiplesOfBars: './multiples/bars',
	map: './map/map',
	likert: './likert/likert',
	histogram: './histogram/histogram',
};

/** Forms of own surveys, which are proven further; see plates/form.ts and plates/drawable-survey.ts. */
const surveyForms = ['likert', 'histogram'] as const;

/** The charts that the rows of a form may be drawn as; see plates/marks.ts. */
const chartsOf: Readonly<Record<Exclude<Form, 'table'> | (typeof surveyForms)[number], readonly string[]>> = {
	bars: ['bars'],
	dots: ['dots', 'grouped'],
	lines: ['lines'],
	multiples: ['multiples', 'multiplesOfBars'],
	dumbbell: ['dumbbell'],
	heat: ['heat'],
	map: ['map'],
	likert: ['likert'],
	histogram: ['histogram'],
};

/** Forms that are drawn. */
export type DrawnForm = keyof typeof chartsOf;
export const drawnForms = Object.keys(chartsOf) as DrawnForm[];

const absent = '\0absent-charts';

/** Forms whose long lists stand side by side where there is room; to the scripts of the others that is no code. */
const inParts: readonly DrawnForm[] = ['bars', 'dots'];
const whole = '\0never-in-parts';
const unproven = '\0nothing-to-prove';

/** Forms with layers: a bar before everybody's, a number marked in a distribution. */
const inLayers: readonly DrawnForm[] = ['bars', 'histogram'];
const unlayered = '\0one-layer';
const binless = '\0no-bins';

/** Leaves the charts of the other forms out of a script: together they weigh more than an embed may. To draw one throws. */
export const onlyCharts = (form: DrawnForm): Plugin => ({
	name: 'only-charts',
	enforce: 'pre',
	resolveId(source, importer) {
		if (source.endsWith('/side-by-side') && !inParts.includes(form)) return whole;
		if (source.endsWith('/drawable-survey') && !surveyForms.some((one) => one === form)) return unproven;
		const isOfPlates = importer?.includes('/src/lib/plates/') ?? false;
		if (isOfPlates && source === './layers' && !inLayers.includes(form)) return unlayered;
		if (isOfPlates && source === './bins' && form !== 'histogram') return binless;
		if (!importer?.endsWith('/src/lib/charts/drawn.ts') || !/^\.\/\w+\//.test(source)) return null;
		const chart = Object.keys(modules).find((name) => modules[name] === source);
		if (chart === undefined)
			return this.error(`share/embed/only-charts.ts does not know the chart ${source}.`);
		return chartsOf[form].includes(chart) ? null : absent;
	},
	load(id) {
		if (id === whole) return 'export const sideBySide = () => null;';
		if (id === unproven) return 'export const proveSurveyForm = () => {};';
		if (id === unlayered)
			return "export const layers = { whole: 'all', rule: 'rule' }, layered = (rows) => rows.map((row) => ({ row, whole: null }));";
		if (id === binless) return 'export const binOf = () => ({});';
		if (id !== absent) return null;
		const names = Object.keys(modules).flatMap((chart) => [chart, `${chart}Targets`]);
		return (
			`const absent = () => { throw new Error('This script does not draw that.'); };\n` +
			`export { ${names.map((name) => `absent as ${name}`).join(', ')} };`
		);
	},
});
