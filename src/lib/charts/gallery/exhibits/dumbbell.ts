import type { Placed } from '../../chart';
import { about, confidential, known, none, notPublished, smallBase } from './estimates';
import { placed } from './made';
import { many, europe } from './samples';
import type { Shown } from './shown';

const years = { y2015: '2015', y2023: '2023' };

export const dumbbellEntries: readonly (Shown & { readonly data: readonly Placed[] })[] = [
	{
		id: 'dumbbell-normal',
		title: 'Von 2015 bis 2023',
		notes: 'Offen ist früher, voll ist später; rechts der Unterschied.',
		domain: [0, 100],
		data: placed(
			years,
			{
				Gastgewerbe: [48.1, 71.5],
				'Information und Kommunikation': [52, 68.2],
				Handel: [38.4, 57],
				'Freie Berufe': [30.3, 46.4],
				'Verarbeitendes Gewerbe': [27, 44],
				Baugewerbe: [31.2, 29],
			},
			{ Handel: 'focus' },
		),
	},
	{
		id: 'dumbbell-odd',
		title: 'Brüche, Lücken, kein Unterschied',
		notes: 'Über einen Bruch wird nicht verbunden und nicht gerechnet; fehlt ein Ende, steht der Grund da.',
		domain: [0, 100],
		data: placed(years, {
			Frankreich: [41, known(54.2, none, 'b')],
			Griechenland: [notPublished, 58.8],
			Irland: [known(44.4, none, 'u'), confidential],
			Malta: [smallBase, notPublished],
			Zypern: [60.1, 60.1],
			Liechtenstein: [0, 100],
			Deutschland: [known(40, about(40, 5.5), '', 90), known(52.7, about(52.7, 1.8), 'p', 3000)],
		}),
	},
	{
		id: 'dumbbell-long',
		title: 'Vierzig Zeilen, manche mit sehr langen Namen',
		notes: 'Dicht und gleichmäßig.',
		domain: [0, 100],
		data: placed(
			{
				a: 'Unternehmen mit 10 bis 49 Beschäftigten',
				b: 'Unternehmen mit mindestens 250 Beschäftigten, ohne Finanzdienstleistungen',
			},
			Object.fromEntries(
				Object.entries(many).map(([name, value], i) => [
					i % 9 === 4 ? `${name}: Meinungen, Bewertungen und Fragen der Kundschaft entgegennehmen` : name,
					[value / 2, i === 12 ? known(value, none, 'b') : value],
				]),
			),
		),
	},
	{
		id: 'dumbbell-europe',
		title: 'Länder',
		notes: 'Auch auf dem Handy nur eine Zeile je Land.',
		domain: [0, 100],
		data: placed(
			years,
			Object.fromEntries(
				Object.entries(europe).map(([name, value], i) => [name, [value - 8 - ((i * 7) % 19), value]]),
			),
			{ Deutschland: 'focus', 'EU-27': 'reference' },
		),
	},
	{
		id: 'dumbbell-one',
		title: 'Nur ein Jahr',
		notes: 'Ein Punkt ohne Unterschied.',
		domain: [0, 100],
		data: placed({ y2023: '2023' }, { Deutschland: [52.7] }),
	},
	{
		id: 'dumbbell-all-missing',
		title: 'Nur fehlende Werte',
		notes: 'Kein Punkt, aber der Grund.',
		domain: [0, 100],
		data: placed(years, { Griechenland: [notPublished, notPublished] }),
	},
	{
		id: 'dumbbell-empty',
		title: 'Gar kein Wert',
		notes: 'Nichts wird gezeichnet.',
		domain: [0, 100],
		data: [],
	},
];
