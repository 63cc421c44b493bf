import type { Estimate } from '../../../stats/estimate';
import type { Role } from '../../chart';
import type { Bin, HistogramMark, Rule } from '../../histogram/marks';
import { about, atBest, estimated, known, none, smallBase } from './estimates';
import type { Shown } from './shown';

/** Bins of one width from a number on. */
const bins = (
	from: number,
	width: number,
	shares: readonly (Estimate | number)[],
	{ focus = [], whole = [] }: { focus?: readonly number[]; whole?: readonly number[] } = {},
): Bin[] =>
	shares.map((share, i): Bin => {
		const low = from + i * width;
		const label = `${low} bis unter ${low + width}`;
		const all = whole[i];
		return {
			...{ kind: 'bin', key: `${low}`, label, from: low, to: low + width, estimate: estimated(share) },
			role: focus.includes(i) ? 'focus' : 'context',
			...(all !== undefined && { whole: { label: 'alle Befragten', estimate: known(all) } }),
		};
	});

const rule = (label: string, value: Estimate | number, role: Role = 'reference'): Rule => ({
	...{ kind: 'rule', key: label, label, role, estimate: estimated(value) },
});

/** The first bin open below, the last above. */
const opened = (all: readonly Bin[], low: boolean, high: boolean): Bin[] =>
	all.map((bin, i) => ({
		...bin,
		...(low && i === 0 && { from: null, label: `unter ${bin.to}` }),
		...(high && i === all.length - 1 && { to: null, label: `ab ${bin.from}` }),
	}));

export const histogramEntries: readonly (Shown & { readonly data: readonly HistogramMark[] })[] = [
	{
		id: 'histogram-normal',
		title: 'Wie alt die Befragten sind',
		notes: 'Acht gleich breite Bänder, das letzte offen; Mittelwert und Median als Linien.',
		domain: [0, 35],
		more: { axis: 'Alter in Jahren' },
		data: [
			...opened(bins(20, 5, [4.1, 8.8, 14.2, 19.4, 22.3, 15.9, 9.8, 5.5]), false, true),
			rule('Mittelwert', known(40.8, none, '', 812)),
			rule('Median', 41.6, 'context'),
		],
	},
	{
		id: 'histogram-own',
		title: 'Ein Betrieb zwischen anderen',
		notes:
			'Mit Intervallen, einem Bereich in Auswahl und dem Wert des Betriebs; Striche zeigen alle Befragten.',
		domain: [0, 50],
		more: { axis: 'Beiträge im Monat', band: [10, 25] },
		data: [
			...opened(
				bins(0, 5, [known(31, about(31, 6)), known(27, about(27, 5.5)), 16, 11, 8, known(7, atBest(7, 3))], {
					focus: [2, 3, 4],
					whole: [22, 20, 18, 15, 13, 12],
				}),
				false,
				true,
			),
			rule('Ihr Betrieb', 18, 'focus'),
			rule('Mittelwert', 9.3),
		],
	},
	{
		id: 'histogram-many',
		title: 'Vierzig Bänder',
		notes: 'Wo kein Platz über den Balken ist, stehen die Anteile an einer Achse.',
		domain: [0, 8],
		more: { axis: 'Umsatz in Tausend Euro' },
		data: [
			...opened(
				bins(
					-50,
					25,
					Array.from({ length: 40 }, (_, i) => Math.round(70 * Math.exp(-((i - 14) ** 2) / 90)) / 10),
				),
				true,
				true,
			),
			rule('Ihr Betrieb', 980, 'focus'),
			rule('Median', 310.5, 'context'),
		],
	},
	{
		id: 'histogram-years',
		title: 'Jahreszahlen, Fehlendes, Nullen',
		notes: 'Jahre stehen ohne Punkt; ein Band ohne Wert ist schraffiert, der Grund steht darunter.',
		domain: [0, 60],
		more: { axis: 'Gründungsjahr' },
		data: [
			...opened(bins(1985, 5, [known(46, none, 'u'), 0, smallBase, 0, 12.5, 21, smallBase]), true, false),
			rule('Mittelwert', smallBase),
		],
	},
	{
		id: 'histogram-long',
		title: 'Sehr lange Namen',
		notes: 'Namen von Linien und Achse brechen um.',
		domain: [0, 60],
		more: {
			axis: 'Stunden, die im Betrieb in einer gewöhnlichen Woche für Beiträge, Antworten und Auswertung in sozialen Medien gebraucht werden',
		},
		data: [
			...bins(0, 2, [50, 25.5, 14.5, 10]),
			rule(
				'Mittelwert aller Betriebe des Wirtschaftszweigs Wissensaustauschveranstaltungsorganisationsunterstützung',
				1.4,
			),
			rule('Ihr Betrieb', 1.25, 'focus'),
			rule('Median', 2, 'context'),
		],
	},
	{
		id: 'histogram-one',
		title: 'Ein einziges Band',
		notes: 'Alle haben dieselbe Zahl angegeben.',
		domain: [0, 100],
		more: { axis: 'Zahl der Filialen' },
		data: [...bins(0, 1, [known(100, about(100, 2), '', 140)]), rule('Median', 0, 'context')],
	},
	{
		id: 'histogram-all-zero',
		title: 'Lauter Nullen',
		notes: 'Niemand in der Auswahl hat geantwortet: Striche am Boden.',
		domain: [0, 100],
		data: bins(0, 10, [0, 0, 0]),
	},
	{
		id: 'histogram-open',
		title: 'Nur offene Bänder',
		notes: 'Ohne Maßstab dazwischen.',
		domain: [0, 100],
		data: [...opened(bins(0, 10, [35, 65]), true, true), rule('Ihr Betrieb', 7, 'focus')],
	},
	{
		id: 'histogram-all-missing',
		title: 'Nur fehlende Werte',
		notes: 'Der Grund steht einmal.',
		domain: [0, 100],
		data: bins(0, 10, [smallBase, smallBase]),
	},
	{
		id: 'histogram-empty',
		title: 'Gar kein Wert',
		notes: 'Nichts wird gezeichnet.',
		domain: [0, 100],
		data: [],
	},
];
