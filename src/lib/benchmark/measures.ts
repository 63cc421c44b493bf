import { purposes, types, type Purpose, type TypeCode } from './items';

/** Which published series answer for an item, in order of preference. */
export interface Measure {
	readonly item: 'E_SM1_ANY' | 'E_SM1_GE2' | TypeCode | Purpose;
	readonly series: readonly [string, ...string[]];
	/** Of another universe: only on a rung where none of `series` has a value that is new enough. */
	readonly otherwise: readonly string[];
}

const ofAll = (item: Measure['item'], ...series: Measure['series']): Measure => ({
	item,
	series,
	otherwise: [],
});

/**
 * All that a business can be seen beside its peers in. Commissioned surveys of SMEs of unstated size are none of them
 * (docs/decisions/0010).
 */
export const measures: readonly Measure[] = [
	ofAll(
		'E_SM1_ANY',
		'eurostat-sm-any',
		'destatis-sm-any-2019-size',
		'statbel-sm-any',
		'cbs-sm-any',
		'insee-micro-sm-any-2022',
	),
	ofAll('E_SM1_GE2', 'eurostat-sm-ge2'),
	...types.map((item) =>
		item === 'E_SM_SNET'
			? ofAll(item, 'eurostat-sm-type', 'cbs-sm-type-2021', 'fod-snet-2021', 'insee-micro-snet-2022')
			: ofAll(item, 'eurostat-sm-type', 'cbs-sm-type-2021'),
	),
	...purposes.map((item): Measure => ({
		item,
		series: ['eurostat-sm-purpose-users', 'cbs-sm-recruit-2019'],
		otherwise: ['eurostat-sm-purpose'],
	})),
];

/** The measure of an item. Throws an Error for an item that no survey asks enterprises for. */
export function measureOf(item: string): Measure {
	const found = measures.find((measure) => measure.item === item);
	if (found) return found;
	throw new Error(`No measure "${item}". There are: ${measures.map((measure) => measure.item).join(', ')}.`);
}
