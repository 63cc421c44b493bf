import type { Codes } from '../catalog/catalog';
import type { Observation } from '../catalog/observation';
import type { Series } from '../catalog/series';
import type { Estimate } from '../stats/estimate';
import { judge } from '../stats/judge';
import type { View } from '../view/view';
import type { Bilingual, Locale } from '../words/locale';
import type { Told } from '../words/told';
import type { NamedFigure } from './named';
import type { Prepared } from './prepared';

/** One value of a figure, judged and named: the common parent of mark, table row, sentence and export. */
export interface Row {
	readonly observation: Observation;
	readonly code: string;
	readonly label: Bilingual;
	readonly estimate: Estimate;
	readonly role: 'focus' | 'context' | 'reference';
}

const value = (row: Row): number => (row.estimate.kind === 'known' ? row.estimate.value : -Infinity);

function label(names: Codes, view: View, observation: Observation, withYear: boolean): Bilingual {
	const code = String(observation[view.by]);
	const name = names[view.by]?.[code] ?? { de: code, en: code };
	return withYear ? { de: `${name.de} (${observation.year})`, en: `${name.en} (${observation.year})` } : name;
}

/** What may be said of one observation, by its own n or that of its survey. */
export function judged(observation: Observation, series: Series): Estimate {
	return judge({
		value: observation.value,
		unit: observation.unit,
		n: observation.n ?? series.n,
		baseStated: series.baseStated,
		sampling: series.sampling,
		flag: observation.flag,
	});
}

/** The rows of one view of a figure, in the order they are drawn. */
export function compose(
	figure: NamedFigure,
	view: View,
	observations: readonly Observation[],
	{ series, names }: Pick<Prepared, 'series' | 'names'>,
): Row[] {
	const own = series.find((s) => s.id === view.series);
	if (!own) throw new Error(`figure ${figure.id}: the label of series ${view.series} is missing`);
	const order = Object.keys(names[view.by] ?? {});
	const withYear = figure.form !== 'lines' && new Set(observations.map((o) => o.year)).size > 1;
	const rows = observations.map((observation): Row => {
		const code = String(observation[view.by]);
		return {
			observation,
			code,
			label: label(names, view, observation, withYear),
			estimate: judged(observation, own),
			role: code === view.against ? 'reference' : figure.focus.includes(code) ? 'focus' : 'context',
		};
	});
	return figure.order === 'value'
		? rows.sort((a, b) => value(b) - value(a) || a.observation.year - b.observation.year)
		: rows.sort(
				(a, b) => order.indexOf(a.code) - order.indexOf(b.code) || a.observation.year - b.observation.year,
			);
}

/** What the figure's words are made from. */
export const told = (rows: readonly Row[], locale: Locale): Told[] =>
	rows.map((row) => ({
		code: row.code,
		label: row.label[locale],
		year: row.observation.year,
		value: row.estimate.kind === 'known' ? row.estimate.value : null,
		reference: row.role === 'reference',
	}));
