import type { PanelPoint } from '../../chart';
import { about, atBest, confidential, known, none, notCollected, notPublished } from './estimates';
import { points } from './made';
import { europe } from './samples';
import type { Shown } from './shown';

const panel = (label: string, lines: ReturnType<typeof points>): PanelPoint[] =>
	lines.map((point) => ({ ...point, panel: label, panelLabel: label }));

const rise = (to: number) => ({ 2014: to * 0.4, 2015: to * 0.48, 2017: to * 0.7, 2019: to * 0.83, 2023: to });

export const multiplesEntries: readonly (Shown & { readonly data: readonly PanelPoint[] })[] = [
	{
		id: 'multiples-normal',
		title: 'Ein Land je Bild, daneben die EU',
		notes: 'In jedem Bild dieselben Achsen; erster und letzter Wert des Landes stehen da.',
		domain: [0, 100],
		data: ['Deutschland', 'Frankreich', 'Niederlande', 'Polen', 'Spanien'].flatMap((name, i) =>
			panel(name, [
				...points(name, 'focus', rise([59.4, 54.2, 80.3, 51.4, 67.6][i] ?? 0)),
				...points('EU-27', 'reference', rise(60.9)),
			]),
		),
	},
	{
		id: 'multiples-odd',
		title: 'Lücken, Brüche, ein einzelner Punkt, kein Wert',
		notes: 'Wie bei den Linien: Lücken bleiben offen, über einen Bruch geht keine Linie.',
		domain: [0, 100],
		data: [
			...panel(
				'Niederlande',
				points('Alle', 'context', {
					2014: 40,
					2015: 45,
					2016: notPublished,
					2017: 60,
					2019: confidential,
					2021: 70.3,
				}),
			),
			...panel(
				'Frankreich',
				points('Alle', 'context', { 2014: 60, 2017: 52, 2019: known(74, none, 'b'), 2021: 71 }),
			),
			...panel('Island', points('Alle', 'context', { 2021: known(91, about(91, 4), 'p', 300) })),
			...panel('Irland', points('Alle', 'context', { 2014: 0, 2015: 100 })),
			...panel('Monaco', points('Alle', 'context', { 2014: notPublished, 2021: notCollected })),
		],
	},
	{
		id: 'multiples-thirty',
		title: 'Achtundzwanzig Bilder',
		notes: 'Eines ist hervorgehoben.',
		domain: [0, 100],
		data: Object.entries(europe).flatMap(([name, value]) =>
			panel(name, points(name, name === 'Deutschland' ? 'focus' : 'context', rise(value))),
		),
	},
	{
		id: 'multiples-long',
		title: 'Sehr lange Namen, mehrere Linien',
		notes: 'Die Linie im Mittelpunkt hat ihre Werte, die Namen stehen in der Legende.',
		domain: [0, 100],
		data: [
			'Das Bild des Unternehmens pflegen oder Produkte bewerben',
			'Wissensaustauschveranstaltungsorganisationsunterstützung',
			'Personal gewinnen',
		].flatMap((name, i) =>
			panel(name, [
				...points('Unternehmen mit 10 bis 49 Beschäftigten', 'focus', {
					2015: known(20 + 9 * i, atBest(20 + 9 * i, 4), '', 400),
					2017: known(30 + 9 * i, about(30 + 9 * i, 3), '', 900),
					2019: known(38 + 9 * i, about(38 + 9 * i, 3), 'e', 900),
				}),
				...points('Unternehmen mit 250 und mehr Beschäftigten, ohne Finanzdienstleistungen', 'context', {
					2015: 60,
					2017: i === 1 ? known(72, none, 'b') : 66,
					2019: 79,
				}),
				...points('Kleinstunternehmen', 'context', i === 2 ? { 2015: notCollected } : { 2017: 9, 2019: 14 }),
			]),
		),
	},
	{
		id: 'multiples-apart',
		title: 'Mehrere Linien, keine hervorgehoben',
		notes: 'Die Punkte sagen, welche Linie welche ist.',
		domain: [0, 100],
		data: ['Alle Branchen', 'Handel', 'Baugewerbe'].flatMap((name, i) =>
			panel(name, [
				...points('Soziale Netzwerke', 'context', rise(60 - 12 * i)),
				...points('Bilder und Videos', 'context', rise(30 - 6 * i)),
				...points('Blogs', 'context', i === 0 ? rise(27) : { 2023: 22 }),
				...points('Wikis', 'context', i === 2 ? { 2023: notPublished } : { 2023: 5 }),
			]),
		),
	},
	{
		id: 'multiples-one',
		title: 'Ein einziges Jahr',
		notes: 'Ein Punkt in der Mitte.',
		domain: [0, 100],
		data: panel('Deutschland', points('Deutschland', 'focus', { 2023: 59.4 })),
	},
	{
		id: 'multiples-all-missing',
		title: 'Nur fehlende Werte',
		notes: 'Keine Linie, aber der Grund.',
		domain: [0, 100],
		data: panel(
			'Griechenland',
			points('Griechenland', 'context', { 2019: notPublished, 2021: notPublished }),
		),
	},
	{
		id: 'multiples-empty',
		title: 'Gar kein Wert',
		notes: 'Nichts wird gezeichnet.',
		domain: [0, 100],
		data: [],
	},
];
