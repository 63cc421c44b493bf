import { frame as sheet, type PlotOptions } from '@observablehq/plot';
import type { Estimate, Flag, Interval } from '../stats/estimate';
import { bars } from './bars';
import type { Chart, Frame, Mark, Point, Role } from './chart';
import { dots } from './dots';
import { lines } from './lines';

interface Shown {
	readonly id: string;
	readonly title: string;
	/** What to look at. */
	readonly notes: string;
	readonly domain: readonly [number, number];
}

/** A chart with data that is odd in one way. The tests go through all of them, and the gallery page shows them. */
export type GalleryEntry = Shown &
	(
		| { readonly chart: 'bars' | 'dots'; readonly data: readonly Mark[] }
		| { readonly chart: 'lines'; readonly data: readonly Point[] }
	);

/** An entry as a chart that brings its own data and domain, drawn on a sheet of the frame's paper. */
export const hang =
	(entry: GalleryEntry): Chart<never> =>
	(_, frame) => {
		const options = drawn(entry, { ...frame, domain: entry.domain });
		const paper = sheet({ fill: frame.palette.paper, className: 'sheet' });
		return { ...options, marks: [paper, ...(options.marks ?? [])] };
	};

function drawn(entry: GalleryEntry, frame: Frame): PlotOptions {
	switch (entry.chart) {
		case 'bars':
			return bars(entry.data, frame);
		case 'dots':
			return dots(entry.data, frame);
		case 'lines':
			return lines(entry.data, frame);
		default:
			return entry satisfies never;
	}
}

const none: Interval = { kind: 'none', because: 'n-not-published' };
const about = (value: number, half: number): Interval => ({
	kind: 'interval',
	low: Math.max(0, value - half),
	high: Math.min(100, value + half),
});
const atBest = (value: number, half: number): Interval => ({
	...about(value, half),
	kind: 'at-best',
	low: Math.max(0, value - half),
	high: Math.min(100, value + half),
	because: ['base-not-stated'],
});
const known = (
	value: number,
	interval: Interval = none,
	flag: Flag = '',
	base: number | null = null,
): Estimate => ({
	kind: 'known',
	value,
	interval,
	base,
	flag,
});
const notPublished: Estimate = { kind: 'absent', reason: 'not-published' };
const notCollected: Estimate = { kind: 'absent', reason: 'not-collected' };
const confidential: Estimate = { kind: 'withheld', reason: 'confidential', base: null };
const smallBase: Estimate = { kind: 'withheld', reason: 'small-base', base: 12 };

/** "focus" and "reference" are named; all others are context. */
function marks(
	values: Readonly<Record<string, Estimate | number>>,
	roles: Readonly<Record<string, Role>> = {},
): Mark[] {
	return Object.entries(values).map(([label, value]) => ({
		key: label,
		label,
		estimate: typeof value === 'number' ? known(value) : value,
		role: roles[label] ?? 'context',
	}));
}

/** A line from its values by year. */
function points(label: string, role: Role, values: Readonly<Record<number, Estimate | number>>): Point[] {
	return Object.entries(values).map(([year, value]) => ({
		line: label,
		label,
		role,
		year: Number(year),
		estimate: typeof value === 'number' ? known(value) : value,
	}));
}

const purposes = {
	'Das Bild des Unternehmens pflegen oder Produkte bewerben': known(44.6, about(44.6, 1.4), '', 4800),
	'Meinungen, Bewertungen und Fragen der Kundschaft entgegennehmen': known(29.1, about(29.1, 1.3), '', 4800),
	'Kundschaft in die Entwicklung von Waren oder Dienstleistungen einbeziehen': known(
		13,
		about(13, 1),
		'u',
		4800,
	),
	'Mit Geschäftspartnern (etwa Lieferanten) oder anderen Organisationen zusammenarbeiten': known(
		12.4,
		about(12.4, 0.9),
		'',
		4800,
	),
	'Personal\u00adgewinnungs\u00adangelegenheiten': known(26, about(26, 1.2), 'e', 4800),
	Wissensaustauschveranstaltungsorganisationsunterstützung: confidential,
};

const europe: Readonly<Record<string, number>> = {
	Malta: 84,
	Niederlande: 80.3,
	Schweden: 79.6,
	Finnland: 79,
	Dänemark: 76.4,
	Zypern: 74.1,
	Irland: 72.7,
	Belgien: 72.5,
	Litauen: 68.6,
	Spanien: 67.6,
	Österreich: 67.1,
	Slowenien: 63.2,
	Estland: 61.6,
	'EU-27': 60.9,
	Luxemburg: 60.4,
	Deutschland: 59.4,
	Griechenland: 58.8,
	Portugal: 58.5,
	Italien: 58.3,
	Tschechien: 57.3,
	Lettland: 56.9,
	Kroatien: 56.7,
	Frankreich: 54.2,
	Polen: 51.4,
	Ungarn: 49.9,
	Slowakei: 48.1,
	Bulgarien: 40,
	Rumänien: 39.3,
};

const manyNames = Array.from({ length: 40 }, (_, i) => `Wirtschaftszweig ${i + 1}`);
const many = Object.fromEntries(manyNames.map((name, i) => [name, 97.5 - 2.4 * i]));

const rowEntries: readonly (Shown & { readonly data: readonly Mark[] })[] = [
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

const lineEntries: readonly (Shown & { readonly data: readonly Point[] })[] = [
	{
		id: 'lines-normal',
		title: 'Drei Linien',
		notes: 'Wellen 2013, 2015, 2017, 2019: die Jahre dazwischen fehlen nicht.',
		domain: [0, 100],
		data: [
			...points('Bild des Unternehmens pflegen, werben', 'focus', {
				2013: 22.4,
				2015: 28.1,
				2017: 38,
				2019: 44.6,
			}),
			...points('Fragen und Bewertungen beantworten', 'context', {
				2013: 15.5,
				2015: 18.7,
				2017: 26.3,
				2019: 29,
			}),
			...points('Personal gewinnen', 'context', { 2013: 9, 2015: 13.2, 2017: 21.1, 2019: 26 }),
		],
	},
	{
		id: 'lines-crossing',
		title: 'Sich kreuzende Linien',
		notes: 'Die Linie im Mittelpunkt liegt oben; die EU ist gestrichelt.',
		domain: [0, 100],
		data: [
			...points('Deutschland', 'focus', { 2014: 12, 2016: 25, 2018: 47, 2020: 58, 2022: 71 }),
			...points('EU-27', 'reference', { 2014: 20, 2016: 30, 2018: 38, 2020: 46, 2022: 52 }),
			...points('Frankreich', 'context', { 2014: 60, 2016: 52, 2018: 44, 2020: 33, 2022: 30 }),
			...points('Polen', 'context', { 2014: 41, 2016: 41.5, 2018: 42, 2020: 42.5, 2022: 43 }),
		],
	},
	{
		id: 'lines-gap',
		title: 'Lücken',
		notes: 'Ein fehlendes Jahr lässt ein Loch; eine Linie, die früher endet, nennt ihr Jahr.',
		domain: [0, 100],
		data: [
			...points('Niederlande', 'focus', {
				2014: 40,
				2015: 45,
				2016: notPublished,
				2017: 60,
				2018: confidential,
				2019: 66,
				2020: notPublished,
				2021: 70.3,
				2022: 74,
			}),
			...points('Irland', 'context', {
				2014: 30,
				2015: 34,
				2016: 36,
				2017: 39,
				2018: 48,
				2019: notCollected,
			}),
			...points('Island', 'context', { 2017: 84, 2019: 88, 2021: 91 }),
			...points('Monaco', 'context', { 2014: notPublished, 2022: notPublished }),
		],
	},
	{
		id: 'lines-break',
		title: 'Brüche',
		notes: 'Keine Linie über einen Bruch; bei einer Reihe allein steht der Bruch an ihr.',
		domain: [0, 100],
		data: [
			...points('Deutschland', 'focus', {
				2015: 30,
				2017: 34,
				2019: known(45, none, 'b'),
				2021: 49,
				2023: 52,
			}),
			...points('Spanien', 'context', { 2015: 38, 2017: 44, 2019: 52, 2021: 58, 2023: known(67, none, 'b') }),
		],
	},
	{
		id: 'lines-shared-break',
		title: 'Ein Bruch in allen Reihen',
		notes: 'Alle brechen im selben Jahr: eine Linie durch das Bild.',
		domain: [0, 100],
		data: [
			...points('Kleine Unternehmen', 'context', {
				2015: 30,
				2017: 36,
				2019: known(50, none, 'b'),
				2021: 55,
			}),
			...points('Große Unternehmen', 'focus', { 2015: 60, 2017: 66, 2019: known(74, none, 'b'), 2021: 79 }),
		],
	},
	{
		id: 'lines-one-year',
		title: 'Ein einziges Jahr',
		notes: 'Ein Punkt statt einer Linie.',
		domain: [0, 100],
		data: [
			...points('Deutschland', 'focus', { 2023: known(59.4, about(59.4, 2.5), '', 900) }),
			...points('Österreich', 'context', { 2023: 67.1 }),
		],
	},
	{
		id: 'lines-collisions',
		title: 'Alle Enden beieinander',
		notes: 'Die Namen weichen einander aus; feine Striche führen zur Linie.',
		domain: [0, 100],
		data: [
			'Bayern',
			'Baden-Württemberg',
			'Mecklenburg-Vorpommern',
			'Nordrhein-Westfalen',
			'Hessen',
			'Saarland',
			'Berlin',
			'Sachsen-Anhalt',
		].flatMap((name, i) =>
			points(name, i === 2 ? 'focus' : 'context', { 2018: 40 + i * 0.7, 2020: 44, 2022: 50 + ((i * 3) % 5) }),
		),
	},
	{
		id: 'lines-interval',
		title: 'Eine Linie mit Intervallen',
		notes: 'Senkrechte Striche sind 95-Prozent-Intervalle, gestrichelt die bestenfalls gültigen.',
		domain: [0, 100],
		data: points(
			'Personen ab 14 Jahren, die mindestens einmal in der Woche soziale Netzwerke nutzen',
			'focus',
			{
				2018: known(46.2, about(46.2, 2.2), '', 2009),
				2019: known(51, about(51, 2.2), '', 2000),
				2020: known(53.4, atBest(53.4, 2), '', 3003),
				2021: known(59.1, about(59.1, 2.5), 'b', 2001),
				2022: known(64, about(64, 11), 'u', 80),
			},
		),
	},
	{
		id: 'lines-extremes',
		title: 'Am Rand der Achse',
		notes: 'Null und hundert Prozent liegen im Rahmen.',
		domain: [0, 100],
		data: [
			...points('Immer alle', 'focus', { 2014: 100, 2018: 100, 2022: 100 }),
			...points('Nie jemand', 'context', { 2014: 0, 2018: 0, 2022: 0 }),
		],
	},
	{
		id: 'lines-missing',
		title: 'Nur fehlende Werte',
		notes: 'Keine Linie, aber der Grund in Worten.',
		domain: [0, 100],
		data: points('Griechenland', 'focus', { 2019: notPublished, 2021: confidential }),
	},
	{
		id: 'lines-many-years',
		title: 'Zehn Jahre',
		notes: 'Jedes Jahr hat seinen Strich; Zahlen stehen, wo Platz ist.',
		domain: [0, 100],
		data: [
			...points('Zwei oder mehr Arten sozialer Medien', 'focus', {
				2014: 13.1,
				2015: 16,
				2016: 19.4,
				2017: 21,
				2019: 25.5,
				2021: 28.4,
				2023: 30.9,
			}),
			...points('EU-27', 'reference', {
				2014: 12,
				2015: 15,
				2016: 18,
				2017: 20.5,
				2019: 25,
				2021: 28.3,
				2023: 31,
			}),
		],
	},
];

export const entries: readonly GalleryEntry[] = [
	...rowEntries.map((entry): GalleryEntry => ({ ...entry, id: `bars-${entry.id}`, chart: 'bars' })),
	...rowEntries.map((entry): GalleryEntry => ({ ...entry, id: `dots-${entry.id}`, chart: 'dots' })),
	{
		id: 'dots-not-from-zero',
		title: 'Eine Achse, die nicht bei null beginnt',
		notes: 'Punkte dürfen das, Balken nicht.',
		domain: [40, 80],
		chart: 'dots',
		data: marks(
			{ Deutschland: known(59.4, about(59.4, 1.2), '', 7000), Österreich: 67.1 },
			{ Deutschland: 'focus' },
		),
	},
	...lineEntries.map((entry): GalleryEntry => ({ ...entry, chart: 'lines' })),
];
