import type { Mark } from '../../chart';
import type { Shown } from './shown';
import { about, atBest, confidential, known, none, notCollected, notPublished, smallBase } from './estimates';
import { marks } from './made';
import { europe, many, purposes } from './samples';

/** For bars and dots alike. */
export const rowEntries: readonly (Shown & { readonly data: readonly Mark[] })[] = [
	{
		id: 'normal',
		title: 'Der gewöhnliche Fall',
		notes: 'Sieben Werte mit Intervall, einer im Mittelpunkt; der Wert steht hinter dem Strich.',
		domain: [0, 100],
		data: marks(
			{
				Gastgewerbe: known(71.5, about(71.5, 3.1), '', 800),
				'Information und Kommunikation': known(68.2, about(68.2, 3.6), '', 640),
				Handel: known(57, about(57, 2.2), '', 1900),
				'Freie Berufe': known(46.4, about(46.4, 2.5), '', 1500),
				'Verarbeitendes Gewerbe': known(44, about(44, 2), '', 2300),
				'Verkehr und Lagerei': known(31.8, about(31.8, 4.4), '', 420),
				Baugewerbe: known(29, about(29, 8.9), '', 98),
			},
			{ Handel: 'focus' },
		),
	},
	{
		id: 'europe',
		title: 'Deutschland und die EU',
		notes: 'Achtundzwanzig Zeilen, eine im Mittelpunkt; die EU als schraffierter Balken und als Linie.',
		domain: [0, 100],
		data: marks(europe, { Deutschland: 'focus', 'EU-27': 'reference' }),
	},
	{
		id: 'few',
		title: 'Drei Antworten',
		notes: 'Intervalle, die nur bestenfalls gelten, sind gestrichelt.',
		domain: [0, 100],
		data: marks(
			{
				'Nicht in sozialen Medien': known(56, atBest(56, 3.1), '', 1004),
				'In sozialen Medien': known(39, atBest(39, 3), '', 1004),
				'Beobachten nur': known(5, atBest(5, 1.4), '', 1004),
			},
			{ 'Nicht in sozialen Medien': 'focus' },
		),
	},
	{
		id: 'all-zero',
		title: 'Lauter Nullen',
		notes: 'Eine Null ist eine Null: ein Strich am Anfang, kein voller Balken.',
		domain: [0, 100],
		data: marks({ Bäckereien: 0, Metzgereien: 0, Gärtnereien: 0 }, { Metzgereien: 'focus' }),
	},
	{
		id: 'all-hundred',
		title: 'Lauter Hunderter',
		notes: 'Der längste Balken lässt Platz für seinen Wert.',
		domain: [0, 100],
		data: marks(
			{ Bäckereien: 100, Metzgereien: known(100, about(100, 0.4), 'p', 900), 'EU-27': 100 },
			{ Metzgereien: 'focus', 'EU-27': 'reference' },
		),
	},
	{
		id: 'one',
		title: 'Ein einziger Wert',
		notes: 'Auch allein steht er auf der ganzen Achse.',
		domain: [0, 100],
		data: marks({ Deutschland: known(52.7, about(52.7, 1.8), '', 3000) }, { Deutschland: 'focus' }),
	},
	{ id: 'empty', title: 'Gar kein Wert', notes: 'Nichts wird gezeichnet.', domain: [0, 100], data: [] },
	{
		id: 'missing',
		title: 'Fehlende Werte',
		notes: 'Die Zeile bleibt und sagt, warum nichts da ist; null Prozent ist etwas anderes.',
		domain: [0, 100],
		data: marks(
			{
				Frankreich: known(54.2, none, 'b'),
				Griechenland: notPublished,
				Irland: confidential,
				Malta: smallBase,
				Zypern: notCollected,
				Liechtenstein: 0,
			},
			{ Irland: 'focus' },
		),
	},
	{
		id: 'all-missing',
		title: 'Nur fehlende Werte',
		notes: 'Auch der Vergleichswert fehlt: keine Linie, kein Balken.',
		domain: [0, 100],
		data: marks({ Griechenland: notPublished, 'EU-27': notCollected }, { 'EU-27': 'reference' }),
	},
	{
		id: 'flags',
		title: 'Alle Zeichen',
		notes: 'Eurostats Buchstaben stehen hochgestellt hinter dem Wert.',
		domain: [0, 100],
		data: marks(
			{
				'Bruch in der Reihe': known(61, none, 'b'),
				Vertraulich: known(47.5, none, 'c'),
				'Andere Abgrenzung': known(33, none, 'd'),
				Geschätzt: known(58, about(58, 6), 'e', 300),
				Vorläufig: known(99.5, none, 'p'),
				'Wenig verlässlich': known(12, about(12, 11), 'u', 40),
			},
			{ Vorläufig: 'focus' },
		),
	},
	{
		id: 'long-labels',
		title: 'Sehr lange Namen',
		notes: 'Lange Namen brechen um oder stehen über ihrem Balken; keiner ist abgeschnitten.',
		domain: [0, 100],
		data: marks(purposes, { 'Meinungen, Bewertungen und Fragen der Kundschaft entgegennehmen': 'focus' }),
	},
	{
		id: 'forty',
		title: 'Vierzig Zeilen',
		notes: 'Gleichmäßig und dicht.',
		domain: [0, 100],
		data: marks(many, { 'Wirtschaftszweig 17': 'focus' }),
	},
	{
		id: 'two-references',
		title: 'Zwei Vergleichswerte, fast gleich',
		notes: 'Die Namen stehen untereinander; auch einer am Rand bleibt im Rahmen.',
		domain: [0, 100],
		data: marks(
			{
				Deutschland: known(59.4, about(59.4, 1.2), '', 7000),
				'Europäische Union (27 Länder)': 60.9,
				'Europäischer Wirtschaftsraum und Vereinigtes Königreich': 61.2,
				Malta: known(97, about(97, 2), '', 210),
				'Bestes Land der Erhebung': 100,
			},
			{
				Deutschland: 'focus',
				'Europäische Union (27 Länder)': 'reference',
				'Europäischer Wirtschaftsraum und Vereinigtes Königreich': 'reference',
				'Bestes Land der Erhebung': 'reference',
			},
		),
	},
	{
		id: 'small-domain',
		title: 'Eine kürzere Achse',
		notes: 'Die Achse endet bei 20 Prozent, weil der Rahmen es sagt.',
		domain: [0, 20],
		data: marks(
			{ TikTok: known(12.5, about(12.5, 1.5), '', 1800), Snapchat: 0.4, Mastodon: 0.1 },
			{ TikTok: 'focus' },
		),
	},
];
