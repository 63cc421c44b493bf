import type { Placed } from '../../chart';
import { about, confidential, known, none, notCollected, notPublished, smallBase } from './estimates';
import { placed } from './made';
import { europe, many } from './samples';
import type { Shown } from './shown';

const channels = {
	a: 'Soziale Netzwerke',
	b: 'Blogs und Mikroblogs',
	c: 'Multimediaplattformen',
	d: 'Wissensaustausch\u00adwerkzeuge',
};

export const heatEntries: readonly (Shown & { readonly data: readonly Placed[] })[] = [
	{
		id: 'heat-normal',
		title: 'Branchen und Kanäle',
		notes: 'Je höher der Wert, desto tiefer die Farbe; jeder Wert steht da.',
		domain: [0, 100],
		data: placed(
			channels,
			{
				Gastgewerbe: [84.1, 12.5, 40, 3],
				'Information und Kommunikation': [71.2, 31, 52.8, 22.4],
				Handel: [64, 9.9, 33.5, 4.1],
				'Freie Berufe': [52.3, 14, 24.4, 9.8],
				Baugewerbe: [38.8, 4, 14.1, 2.2],
			},
			{ Handel: 'focus' },
		),
	},
	{
		id: 'heat-missing',
		title: 'Fehlende Werte und Zeichen',
		notes: 'Eine fehlende Zelle ist schraffiert; was das Zeichen heißt, steht darunter.',
		domain: [0, 100],
		data: placed(channels, {
			Frankreich: [known(54.2, none, 'b'), known(12, none, 'eu'), notPublished, 0],
			Irland: [confidential, notCollected, smallBase, 100],
			Malta: [notPublished, notPublished, known(33.3, about(33.3, 9), '', 90), null],
		}),
	},
	{
		id: 'heat-large',
		title: 'Vierzig Zeilen, vierzehn Spalten',
		notes: 'Wo kein Platz ist, folgen die übrigen Spalten darunter.',
		domain: [0, 100],
		data: placed(
			Object.fromEntries(Array.from({ length: 14 }, (_, i) => [`y${i}`, String(2010 + i)])),
			Object.fromEntries(
				Object.entries(many).map(([name, value], i) => [
					name,
					Array.from({ length: 14 }, (_, j) =>
						(i * 5 + j) % 23 === 0 ? confidential : (value * (j + 4)) / 18 + 0.1,
					),
				]),
			),
			{ 'Wirtschaftszweig 17': 'focus' },
		),
	},
	{
		id: 'heat-long',
		title: 'Sehr lange Namen',
		notes: 'Köpfe brechen um oder stehen hochkant, nichts ist abgeschnitten.',
		domain: [0, 100],
		data: placed(
			{
				a: 'Das Bild des Unternehmens pflegen oder Produkte bewerben',
				b: 'Meinungen, Bewertungen und Fragen der Kundschaft entgegennehmen',
				c: 'Personalgewinnungsangelegenheiten',
				d: 'Mit Geschäftspartnern zusammenarbeiten',
				e: 'Meinungen austauschen',
				f: 'EU-27',
			},
			{
				'Unternehmen mit 10 bis 49 Beschäftigten, ohne Finanzdienstleistungen': [44.6, 29.1, 26, 12.4, 9, 33],
				Wissensaustauschveranstaltungsorganisationsunterstützung: [51, notPublished, 33.3, 14, 11, 35.5],
				Verkehr: [22, 13, 9.4, 5, 3, 1],
			},
			{ Verkehr: 'focus' },
		),
	},
	{
		id: 'heat-europe',
		title: 'Länder und Jahre',
		notes: 'Achtundzwanzig Zeilen, sechs Spalten.',
		domain: [0, 100],
		data: placed(
			{ a: '2014', b: '2015', c: '2016', d: '2017', e: '2019', f: '2021' },
			Object.fromEntries(
				Object.entries(europe).map(([name, value]) => [
					name,
					[0.5, 0.6, 0.7, 0.8, 0.9, 1].map((share) => Math.round(value * share * 10) / 10),
				]),
			),
			{ Deutschland: 'focus' },
		),
	},
	{
		id: 'heat-years',
		title: 'Jahre mit Lücken, Werte nah beieinander',
		notes:
			'Die Jahre stehen der Reihe nach, auch wenn die erste Zeile nur das letzte hat; die Klassen folgen den Werten.',
		domain: [0, 100],
		data: placed(
			{ '2013': '2013', '2015': '2015', '2019': '2019', '2023': '2023' },
			{
				Malta: [null, null, null, 58.1],
				Irland: [null, 54.2, null, 57],
				'EU-28': [51, 52.3, 55.5, null],
			},
		),
	},
	{
		id: 'heat-one',
		title: 'Eine einzige Zelle',
		notes: 'Auch sie steht auf der ganzen Skala.',
		domain: [0, 100],
		data: placed({ a: '2023' }, { Deutschland: [52.7] }),
	},
	{
		id: 'heat-all-missing',
		title: 'Nur fehlende Werte',
		notes: 'Nur Schraffur, und der Grund.',
		domain: [0, 100],
		data: placed({ a: '2021', b: '2023' }, { Griechenland: [notPublished, notPublished] }),
	},
	{ id: 'heat-empty', title: 'Gar kein Wert', notes: 'Nur die Skala.', domain: [0, 100], data: [] },
];
