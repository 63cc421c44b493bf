import type { Codebook, Question } from '../../src/lib/survey/codebook/codebook';
import type { HeldColumn, HeldSurvey } from '../../src/lib/survey/held';
import { random } from '../explorer/random';

/** What an invented survey holds: columns of the database by name. */
export const names = {
	singles: ['q0', 'q1', 'q2', 'q3', 'q4', 'q5'],
	/** All of them answered by everyone; `q2` is not. */
	answeredByAll: ['q0', 'q1', 'q3', 'q4', 'q5'],
	options: Array.from({ length: 6 }, (_, option) => `q6_${option}`),
	hours: 'q12',
} as const;

const answers = 6;
const strata = 3;
/** Hours of a week in halves, to below 40. */
const halves = 80;

const texts = ['Größenklasse', 'Branche', 'Nutzung', 'Webseite', 'Zeit', 'Zufriedenheit'];

const blank: Omit<Question, 'id' | 'columns' | 'kind' | 'text' | 'answers'> = {
	...{ missing: [], delimiter: null, yes: [], blank: 'missing', base: '', decimal: ',', unit: '' },
};
const labelled = (prefix: string) =>
	Array.from({ length: answers }, (_, i) => ({ values: [String(i)], label: `${prefix} ${i + 1}` }));

/** Six questions with one of six answers, one with any of six, one number; weights and strata. */
export const codebook: Codebook = {
	...{ title: 'Erzeugte Umfrage', universe: '', year: 2026, publisher: '', invented: true },
	sampling: 'probability',
	questions: [
		...texts.map((text, i): Question => ({
			...{ ...blank, id: `q${i}`, columns: [i], kind: 'single', text },
			answers: labelled(text),
		})),
		{
			...{ ...blank, id: 'q6', columns: [6, 7, 8, 9, 10, 11], kind: 'multiple', text: 'Netzwerke' },
			answers: labelled('Netzwerk'),
		},
		{
			...{ ...blank, id: 'q12', columns: [12], kind: 'number', text: 'Stunden in der Woche' },
			...{ answers: [], unit: 'Stunden' },
		},
	],
	design: { weight: 13, stratum: 14, cluster: null, population: null },
};

/** So many invented respondents, the same ones for the same seed. All answers depend on the size, so that selections show. */
export function respondents(rows: number, seed: number): HeldSurvey {
	const draw = random(seed);
	const codes = () => new Int32Array(rows);
	const singles = names.singles.map(codes);
	const options = names.options.map(codes);
	const [hours, weight, stratum] = [new Float64Array(rows), new Float64Array(rows), codes()];
	for (let row = 0; row < rows; row++) {
		const size = Math.floor(answers * draw() ** 1.5);
		singles.forEach((column, i) => {
			const answer = Math.floor(answers * draw() ** (0.5 + ((size + i) % answers) / 4));
			column[row] = i === 0 ? size : i === 2 && draw() < 0.03 ? -1 : answer;
		});
		options.forEach((column, i) => (column[row] = draw() < 0.1 + 0.1 * ((size + i) % answers) ? 1 : 0));
		hours[row] = Math.floor(halves * draw() ** (1 + size / 3)) / 2;
		stratum[row] = Math.floor(strata * draw());
		weight[row] = 0.2 + Math.floor(300 * draw()) / 100;
	}
	const code = (name: string, values: Int32Array, size: number): HeldColumn => ({
		...{ name, kind: 'code', values, size },
	});
	return {
		rows,
		columns: [
			...singles.map((values, i) => code(`q${i}`, values, answers)),
			...options.map((values, i) => code(`q6_${i}`, values, 2)),
			{ name: names.hours, kind: 'number', values: hours },
			{ name: 'w', kind: 'number', values: weight },
			code('h', stratum, strata),
		],
	};
}
