import type { Placed } from '../../chart';
import { about, confidential, known, none, notPublished, smallBase } from './estimates';
import { placed } from './made';
import type { Shown } from './shown';

const sizes = { S: '10–49 Beschäftigte', M: '50–249 Beschäftigte', L: '250 und mehr' };

export const barPanelEntries: readonly (Shown & { readonly data: readonly Placed[] })[] = [
	{
		id: 'multiples-bars-normal',
		title: 'Kanäle nach Größe',
		notes: 'Die Namen stehen einmal links, wenn zwei Bilder nebeneinander Platz haben.',
		domain: [0, 100],
		data: placed(
			sizes,
			{
				'Soziale Netzwerke': [57, 72.3, 90.5],
				Multimedia: [29, 47.5, 66],
				Blogs: [9.4, 18, 41.2],
				Wikis: [4, 9.8, 26],
			},
			{ Multimedia: 'focus' },
		),
	},
	{
		id: 'multiples-bars-odd',
		title: 'Fehlendes, Nullen, ein Vergleichswert',
		notes: 'Der Vergleichswert ist schraffiert und eine Linie durch sein Bild.',
		domain: [0, 100],
		data: placed(
			{ a: '2019', b: '2021', c: '2023', d: '2025' },
			{
				Deutschland: [
					known(52.7, about(52.7, 1.8), '', 3000),
					known(55, about(55, 6), 'p', 90),
					59.4,
					notPublished,
				],
				Irland: [confidential, notPublished, 0, 57.9],
				'EU-27': [50.2, 54, 60.9, 58.5],
				Malta: [smallBase, known(84, none, 'bu'), 100, null],
			},
			{ Deutschland: 'focus', 'EU-27': 'reference' },
		),
	},
	{
		id: 'multiples-bars-many',
		title: 'Dreißig Bilder',
		notes: 'Alle auf derselben Achse.',
		domain: [0, 100],
		data: placed(
			Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`z${i}`, `Wirtschaftszweig ${i + 1}`])),
			{
				Netzwerke: Array.from({ length: 30 }, (_, i) => 95 - 3 * i),
				Multimedia: Array.from({ length: 30 }, (_, i) => (i % 11 === 5 ? notPublished : 60 - 2 * i)),
				Blogs: Array.from({ length: 30 }, (_, i) => 30 - i),
			},
		),
	},
	{
		id: 'multiples-bars-long',
		title: 'Sehr lange Namen',
		notes: 'Die Namen stehen über ihren Balken.',
		domain: [0, 100],
		data: placed(
			{
				a: 'Unternehmen mit 10 bis 49 Beschäftigten, ohne Finanzdienstleistungen',
				b: 'Wissensaustauschveranstaltungsorganisationsunterstützung',
			},
			{
				'Das Bild des Unternehmens pflegen oder Produkte bewerben': [44.6, 61],
				'Meinungen, Bewertungen und Fragen der Kundschaft entgegennehmen': [29.1, confidential],
				Personalgewinnungsangelegenheitenbearbeitung: [26, 33.3],
			},
		),
	},
	{
		id: 'multiples-bars-one',
		title: 'Ein einziger Wert',
		notes: 'Ein Bild, ein Balken.',
		domain: [0, 100],
		data: placed({ a: '2023' }, { Deutschland: [52.7] }, { Deutschland: 'focus' }),
	},
	{
		id: 'multiples-bars-all-missing',
		title: 'Nur fehlende Werte',
		notes: 'Auch der Vergleichswert fehlt.',
		domain: [0, 100],
		data: placed(
			{ a: '2021', b: '2023' },
			{ Griechenland: [notPublished, confidential], 'EU-27': [notPublished, notPublished] },
			{ 'EU-27': 'reference' },
		),
	},
	{
		id: 'multiples-bars-empty',
		title: 'Gar kein Wert',
		notes: 'Nichts wird gezeichnet.',
		domain: [0, 100],
		data: [],
	},
];
