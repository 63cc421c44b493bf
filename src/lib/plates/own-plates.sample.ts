import { sumGroups } from '../charts/likert/sides';
import type { Estimate } from '../stats/estimate';
import { binCode } from './bins';
import { layers } from './layers';
import { ownSeries, type Plate, type PlateRow } from './plate';

const known = (value: number, half = 0, base = 812): Estimate => ({
	...{ kind: 'known', value, base, flag: '' },
	interval:
		half === 0
			? { kind: 'none', because: 'n-not-published' }
			: { kind: 'interval', low: value - half, high: value + half },
});
const smallBase: Estimate = { kind: 'withheld', reason: 'small-base', base: 7 };

const row = (code: string, label: string, estimate: Estimate, more: Partial<PlateRow> = {}): PlateRow => ({
	...{ code, label, estimate, group: '', groupLabel: '' },
	...{ year: 2026, role: 'context', breakBefore: false },
	...more,
});

const plate = (form: Plate['form'], rows: readonly PlateRow[], more: Partial<Plate> = {}): Plate => ({
	...{ figure: 'survey', locale: 'de', title: 'Ein Titel', sentence: 'Ein Satz.', subtitle: '812 Betriebe' },
	...{ notes: ['Gewichtet.'], sources: ['Eigene Befragung. n = 812.'], path: 'survey/' },
	...{ series: ownSeries, edition: '', taken: '2026-11-25', unit: 'percent', domain: [0, 100], form, rows },
	...more,
});

const answers = [
	['0', 'stimme gar nicht zu'],
	['1', 'stimme eher nicht zu'],
	['2', 'teils, teils'],
	['3', 'stimme eher zu'],
	['4', 'stimme voll zu'],
] as const;

const statement = (
	code: string,
	label: string,
	shares: readonly (number | null)[],
	sums = true,
): PlateRow[] => {
	const isWhole = shares.every((share) => share !== null);
	const total = (from: number, to: number) =>
		shares.slice(from, to).reduce<number>((sum, one) => sum + (one ?? 0), 0);
	const sum = (group: string, groupLabel: string, value: number) =>
		row(code, label, isWhole ? known(value, 3) : smallBase, { group, groupLabel });
	return [
		...answers.map(([group, groupLabel], i) => {
			const share = shares[i] ?? null;
			return row(code, label, share === null ? smallBase : known(share), { group, groupLabel });
		}),
		...(sums
			? [sum(sumGroups.low, 'stimme nicht zu', total(0, 2)), sum(sumGroups.high, 'stimme zu', total(3, 5))]
			: []),
	];
};

const bin = (from: number | null, to: number | null, share: Estimate, whole: Estimate): PlateRow[] => {
	const code = binCode(from, to);
	const label = from === null ? `unter ${to}` : to === null ? `ab ${from}` : `${from} bis unter ${to}`;
	return [
		row(code, label, share, { groupLabel: 'Handwerk' }),
		row(code, label, whole, { group: layers.whole, groupLabel: 'alle Befragten' }),
	];
};

/** Figures of an own survey in every form that only they have, and means of a number. */
export const ownPlates: readonly Plate[] = [
	plate('likert', [
		...statement('q1', 'Soziale Medien bringen uns neue Kundschaft.', [8, 17, 24, 31, 20]),
		...statement('q2', 'Wir finden darüber Fachkräfte.', [14, 22, 21, 28, 15]),
		...statement('q3', 'Der Aufwand lohnt sich.', [null, 26, null, 22, 11]),
		...statement('q4', '=1+1 <b>fett</b>', [0, 0, 100, 0, 0], false),
	]),
	plate(
		'histogram',
		[
			...bin(null, 20, known(6.2, 2), known(8)),
			...bin(20, 30, known(18.8, 4), known(16)),
			...bin(30, 40, known(34, 5), known(29)),
			...bin(40, 50, smallBase, known(30)),
			...bin(50, null, known(21, 4), smallBase),
			row('mean', 'Mittelwert', known(38.4, 1.1), { group: layers.rule, role: 'reference' }),
			row('own', 'Ihr Betrieb', known(1_240), { group: layers.rule, role: 'focus' }),
		],
		{ domain: [0, 40], axis: 'Alter in Jahren' },
	),
	plate('bars', [
		row('1', 'Instagram', known(61.4, 6), { groupLabel: 'Handwerk' }),
		row('1', 'Instagram', known(48.9), { group: layers.whole, groupLabel: 'alle Befragten' }),
		row('2', 'TikTok', smallBase, { groupLabel: 'Handwerk' }),
		row('2', 'TikTok', known(7), { group: layers.whole, groupLabel: 'alle Befragten' }),
	]),
	plate(
		'dots',
		[row('1', 'Handwerk', known(3.74, 0.2, 80), { role: 'focus' }), row('2', 'Handel', known(2.9, 0.3, 64))],
		{ unit: 'own', domain: [1, 5], axis: 'Note von 1 bis 5', locale: 'en', path: 'en/survey/' },
	),
];
