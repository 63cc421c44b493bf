import type { Point } from '../../chart';
import { about, atBest, confidential, known, none, notCollected, notPublished } from './estimates';
import { points } from './made';
import type { Shown } from './shown';

export const lineEntries: readonly (Shown & { readonly data: readonly Point[] })[] = [
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
		id: 'lines-crowd',
		title: 'Zwölf Linien im Gedränge',
		notes: 'Erste Werte stehen nur, wo sie auf keiner Linie liegen; Brüche am selben Ort haben ein Zeichen.',
		domain: [0, 100],
		data: Array.from({ length: 12 }, (_, i) =>
			points(`Land ${i + 1}`, i === 4 ? 'focus' : 'context', {
				[i % 3 === 0 ? 2015 : 2013]: 12 + i,
				2017: 20 + ((i * 7) % 12),
				2019: known(24 + ((i * 5) % 14), none, i % 4 === 0 ? '' : 'b'),
				2023: 30 + ((i * 11) % 17),
			}),
		).flat(),
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
