import type { Placed } from '../../chart';
import { about, atBest, confidential, known, none, notCollected, notPublished, smallBase } from './estimates';
import { placed } from './made';
import { europe, many } from './samples';
import type { Shown } from './shown';

const sizes = { S: '10–49', M: '50–249', L: '250 und mehr' };

export const groupedEntries: readonly (Shown & { readonly data: readonly Placed[] })[] = [
	{
		id: 'grouped-normal',
		title: 'Drei Größen in sechs Branchen',
		notes: 'Form und Farbtiefe sagen die Größe; die Namen stehen oben.',
		domain: [0, 100],
		data: placed(
			sizes,
			{
				Gastgewerbe: [71.5, 83, 92.4],
				'Information und Kommunikation': [68.2, 79.1, 88],
				Handel: [57, 72.3, 90.5],
				'Freie Berufe': [46.4, 61, 80.2],
				'Verarbeitendes Gewerbe': [44, 58.8, 79.3],
				Baugewerbe: [29, 47.5, 66],
			},
			{ Handel: 'focus' },
		),
	},
	{
		id: 'grouped-missing',
		title: 'Fehlende, vorläufige und gleiche Werte',
		notes: 'Was fehlt, steht am Ende der Zeile; gleiche Werte weichen einander aus.',
		domain: [0, 100],
		data: placed(sizes, {
			Frankreich: [known(54.2, none, 'b'), 66, known(84.1, none, 'pu')],
			Griechenland: [notPublished, notPublished, 71],
			Irland: [48, confidential, notCollected],
			Malta: [smallBase, smallBase, smallBase],
			Zypern: [60.1, 60.1, 60.6],
			Liechtenstein: [0, null, 100],
		}),
	},
	{
		id: 'grouped-intervals',
		title: 'Mit Intervallen',
		notes: 'Wo sich Intervalle überdecken, steht jede Gruppe auf eigener Höhe.',
		domain: [0, 100],
		data: placed(
			{ f: 'Frauen', m: 'Männer' },
			{
				Instagram: [known(51, about(51, 3.2), '', 1004), known(43, about(43, 3.3), '', 996)],
				Facebook: [known(33, about(33, 3), '', 1004), known(35, about(35, 3.1), '', 996)],
				TikTok: [known(18, atBest(18, 2.4), '', 1004), known(16, atBest(16, 2.3), '', 996)],
				LinkedIn: [known(6, about(6, 1.5), '', 1004), known(13, about(13, 8), 'u', 90)],
			},
		),
	},
	{
		id: 'grouped-six',
		title: 'Sechs Altersgruppen',
		notes: 'Mehr lassen sich durch Form und Tiefe nicht unterscheiden; geschrieben stehen nur die Enden.',
		domain: [0, 100],
		data: placed(
			{ a: '14–29', b: '30–39', c: '40–49', d: '50–59', e: '60–69', f: 'ab 70 Jahren' },
			{
				Instagram: [83, 67, 49, 32, 17, 8],
				Facebook: [31, 46, 44, 38, 25, 19],
				TikTok: [47, 24, 14, 9, 5, 2],
				Snapchat: [42, 9, 3, 2, 1, 0],
				'Mindestens einmal in der Woche soziale Medien': [94, 88, 76, 60, 44, notPublished],
			},
			{ Facebook: 'focus' },
		),
	},
	{
		id: 'grouped-forty',
		title: 'Vierzig Zeilen mit sehr langen Namen',
		notes: 'Kein Name ist abgeschnitten.',
		domain: [0, 100],
		data: placed(
			{ old: 'Unternehmen mit mindestens einem sozialen Medium', new: 'Unternehmen mit zweien oder mehr' },
			Object.fromEntries(
				Object.entries(many).map(([name, value], i) => [
					i % 9 === 4
						? `${name}: Wissensaustauschveranstaltungsorganisationsunterstützung und anderes`
						: name,
					[value, i % 7 === 3 ? confidential : value / 2],
				]),
			),
			{ 'Wirtschaftszweig 17': 'focus' },
		),
	},
	{
		id: 'grouped-europe',
		title: 'Länder, drei Größen',
		notes: 'Achtundzwanzig Zeilen.',
		domain: [0, 100],
		data: placed(
			sizes,
			Object.fromEntries(
				Object.entries(europe).map(([name, value]) => [name, [value, (value + 100) / 2, (value + 300) / 4]]),
			),
			{ Deutschland: 'focus', 'EU-27': 'reference' },
		),
	},
	{
		id: 'grouped-one',
		title: 'Ein einziger Wert',
		notes: 'Ein Punkt, ein Name.',
		domain: [0, 100],
		data: placed({ S: '10–49' }, { Deutschland: [known(52.7, about(52.7, 1.8), '', 3000)] }),
	},
	{
		id: 'grouped-all-missing',
		title: 'Nur fehlende Werte',
		notes: 'Der Grund steht, wo die Punkte wären.',
		domain: [0, 100],
		data: placed(sizes, { Griechenland: [notPublished, notPublished, confidential] }),
	},
	{
		id: 'grouped-empty',
		title: 'Gar kein Wert',
		notes: 'Nichts wird gezeichnet.',
		domain: [0, 100],
		data: [],
	},
];
