import type { Estimate } from '../../../stats/estimate';
import type { Mark, Role } from '../../chart';

/** A gallery entry of the map. */
interface MapEntry {
	readonly id: string;
	readonly title: string;
	readonly notes: string;
	readonly domain: readonly [number, number];
	readonly chart: 'map';
	readonly data: readonly Mark[];
}

const known = (value: number, flag = ''): Estimate => ({
	kind: 'known',
	value,
	interval: { kind: 'none', because: 'n-not-published' },
	base: null,
	flag,
});
const notPublished: Estimate = { kind: 'absent', reason: 'not-published' };
const confidential: Estimate = { kind: 'withheld', reason: 'confidential', base: null };
const smallBase: Estimate = { kind: 'withheld', reason: 'small-base', base: 12 };

const labels: Readonly<Record<string, string>> = {
	...{ AT: 'Österreich', BE: 'Belgien', BG: 'Bulgarien', CY: 'Zypern', CZ: 'Tschechien', DE: 'Deutschland' },
	...{ DK: 'Dänemark', EE: 'Estland', EL: 'Griechenland', ES: 'Spanien', FI: 'Finnland', FR: 'Frankreich' },
	...{
		HR: 'Kroatien',
		HU: 'Ungarn',
		IE: 'Irland',
		IT: 'Italien',
		LT: 'Litauen',
		LU: 'Luxemburg',
		LV: 'Lettland',
	},
	...{ MT: 'Malta', NL: 'Niederlande', PL: 'Polen', PT: 'Portugal', RO: 'Rumänien', SE: 'Schweden' },
	...{ SI: 'Slowenien', SK: 'Slowakei', NO: 'Norwegen', TR: 'Türkei', UK: 'Vereinigtes Königreich' },
	...{ BA: 'Bosnien und Herzegowina', ME: 'Montenegro', MK: 'Nordmazedonien', RS: 'Serbien', US: 'USA' },
	...{ AL: 'Albanien', CH: 'Schweiz', IS: 'Island', XK: 'Kosovo' },
	...{ EU27_2020: 'EU-27', EU28: 'EU-28 (mit UK)', EA: 'Euroraum', DE2: 'Bayern', DED: 'Sachsen' },
};

function marks(
	values: Readonly<Record<string, Estimate | number>>,
	roles: Readonly<Record<string, Role>> = {},
): Mark[] {
	return Object.entries(values).map(([key, value]) => ({
		key,
		label: labels[key] ?? key,
		estimate: typeof value === 'number' ? known(value) : value,
		role: roles[key] ?? 'context',
	}));
}

const europe: Readonly<Record<string, number>> = {
	...{ MT: 84, NL: 80.3, SE: 79.6, FI: 79, DK: 76.4, CY: 74.1, IE: 72.7, BE: 72.5, LT: 68.6, ES: 67.6 },
	...{ AT: 67.1, SI: 63.2, EE: 61.6, EU27_2020: 60.9, LU: 60.4, DE: 59.4, EL: 58.8, PT: 58.5, IT: 58.3 },
	...{ CZ: 57.3, LV: 56.9, HR: 56.7, FR: 54.2, PL: 51.4, HU: 49.9, SK: 48.1, BG: 40, RO: 39.3 },
};

export const mapEntries: readonly MapEntry[] = [
	{
		id: 'map-europe',
		title: 'Deutschland und die EU',
		notes:
			'Fünf Klassen; Deutschland umrandet und benannt, dazu das höchste und das niedrigste Land; die EU als Zeile.',
		domain: [0, 100],
		data: marks(europe, { DE: 'focus', EU27_2020: 'reference' }),
	},
	{
		id: 'map-missing',
		title: 'Fehlende Werte',
		notes: 'Ohne Angabe ist schraffiert, nicht gewählt ist grau; die Gründe stehen darunter.',
		domain: [0, 100],
		data: marks(
			{
				...{ EU27_2020: 60.9, DE2: 41 },
				...{
					DE: 59.4,
					FR: known(54.2, 'b'),
					IE: confidential,
					EL: notPublished,
					MT: smallBase,
					LU: confidential,
				},
				...{ IT: notPublished, PL: 51.4, NL: 80.3, SE: 79.6, AT: 0, CY: known(74.1, 'u'), TR: notPublished },
			},
			{ IE: 'focus', EU27_2020: 'reference' },
		),
	},
	{
		id: 'map-away',
		title: 'Aggregate und Regionen',
		notes: 'Was keinen Platz auf der Karte hat, steht darunter mit seinem Wert.',
		domain: [0, 100],
		data: marks(
			{
				...{
					EU27_2020: known(60.9, 'e'),
					EU28: notPublished,
					EA: 61,
					DE: 59.4,
					DE2: 41,
					DED: confidential,
					US: 55,
				},
				...{ AT: 67.1, CH: 66, CZ: 57.3, PL: 51.4, FR: 54.2, UK: 71, NO: 77, IS: 83, TR: 31, RS: 44, BA: 41 },
				...{ ME: 39, MK: 36, AL: 35, XK: 38, LU: 60.4 },
			},
			{ DE: 'reference', LU: 'focus', EU27_2020: 'reference' },
		),
	},
	{
		id: 'map-one',
		title: 'Ein einziger Wert',
		notes: 'Die Klassen teilen die ganze Achse.',
		domain: [0, 100],
		data: marks({ MT: 52.7 }, { MT: 'focus' }),
	},
	{
		id: 'map-narrow',
		title: 'Lauter ähnliche Werte',
		notes: 'Eine Klasse ist nie feiner als ein Hundertstel der Achse.',
		domain: [0, 100],
		data: marks({ DE: 59.4, FR: 59.5, IT: 59.5, ES: 59.7, PL: 60.1 }),
	},
	{
		id: 'map-all-missing',
		title: 'Nur fehlende Werte',
		notes: 'Keine Klassen in der Legende, aber die Gründe in Worten.',
		domain: [0, 100],
		data: marks({ EL: notPublished, DE: confidential }, { DE: 'focus' }),
	},
	{
		id: 'map-empty',
		title: 'Gar kein Wert',
		notes: 'Die Länder sind da, keines ist gewählt.',
		domain: [0, 100],
		data: [],
	},
].map((entry) => ({ ...entry, chart: 'map', domain: [0, 100] }));
