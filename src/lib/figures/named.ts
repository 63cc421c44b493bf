import type { Dimension } from '../catalog/series';
import type { View } from '../view/view';

export type Form = 'bars' | 'dots' | 'lines';

/** A figure with an address that lasts: what it shows, in which form, and what it says about it. */
export interface NamedFigure {
	readonly id: string;
	readonly form: Form;
	/** The first view is drawn; the others only give its words and its table further values. */
	readonly views: readonly [View, ...View[]];
	/** `value`: highest first; `given`: as the codes are listed in the label. */
	readonly order: 'given' | 'value';
	/** Span of the value axis. Bars start at zero and run to 100; lines may end lower, never above zero's start. */
	readonly domain: readonly [0, number];
	/** Codes in the signal colour; the others are context. */
	readonly focus: readonly string[];
	/** Dimensions a reader may choose from. */
	readonly open: readonly Dimension[];
}

const view = (
	series: string,
	by: Dimension,
	where: View['where'] = {},
	against: string | null = null,
): View => ({
	series,
	where,
	by,
	against,
});

/** All enterprises that were asked: every size from 10 persons, every sector. */
const whole = { size_class: ['GE10'], sector: ['TOTAL'] };

export const namedFigures: readonly NamedFigure[] = [
	{
		id: 'people-online',
		form: 'bars',
		domain: [0, 100],
		views: [
			view('digital-report-people', 'item', { year: ['2016', '2019'] }),
			view('digital-report-people-number', 'item', { year: ['2019'] }),
		],
		order: 'value',
		focus: ['SOCIAL'],
		open: [],
	},
	{
		id: 'kmu-presence-2020',
		form: 'bars',
		domain: [0, 100],
		views: [view('civey-kmu-presence-2020', 'item')],
		order: 'value',
		focus: ['NONE'],
		open: [],
	},
	{
		id: 'customer-wants-2019',
		form: 'bars',
		domain: [0, 100],
		views: [view('gfk-wants-2019', 'item')],
		order: 'value',
		focus: ['OFFERS', 'HOURS', 'UPDATES'],
		open: [],
	},
	{
		id: 'enterprises-germany-size-2019',
		form: 'bars',
		domain: [0, 100],
		views: [
			view('destatis-sm-any-2019-size', 'size_class', {
				...{ year: ['2019'], size_class: ['10-49', '50-249', 'GE250'], sector: ['TOTAL'] },
			}),
		],
		order: 'given',
		focus: ['10-49', '50-249'],
		open: [],
	},
	{
		id: 'enterprises-europe-2023',
		form: 'bars',
		domain: [0, 100],
		views: [view('eurostat-sm-any', 'geo', { ...whole, year: ['2023'] }, 'EU27_2020')],
		order: 'value',
		focus: ['DE'],
		open: ['geo'],
	},
	{
		id: 'two-or-more-types',
		form: 'lines',
		domain: [0, 50],
		views: [view('eurostat-sm-ge2', 'geo', { ...whole, geo: ['DE', 'EU28', 'EU27_2020'] })],
		order: 'given',
		focus: ['DE'],
		open: [],
	},
	{
		id: 'purposes-eu28',
		form: 'lines',
		domain: [0, 50],
		views: [view('eurostat-sm-purpose', 'item', { ...whole, geo: ['EU28'] })],
		order: 'given',
		focus: ['E_SM_PADVERT', 'E_SM_PRCR'],
		open: [],
	},
];

/** The figure an address names; throws when there is none. */
export function namedFigure(id: string): NamedFigure {
	const found = namedFigures.find((figure) => figure.id === id);
	if (!found)
		throw new Error(`no figure is called "${id}"; there are: ${namedFigures.map((f) => f.id).join(', ')}`);
	return found;
}
