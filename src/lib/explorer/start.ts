import { dimensions, type Dimension } from '../catalog/series';
import type { Exploration } from '../view/exploration';
import { without } from '../view/where';
import { settle } from './adapt';
import { isWhole } from './held';
import type { Stock } from './stock';

/** Dimensions whose codes have an order of their own. */
const inOrder: readonly Dimension[] = ['size_class', 'age', 'year'];

const fewLines = 6;

/**
 * The view a series opens with: broken down by what tells most apart when all else is held, in its latest year with many
 * values; as lines where there are three years or more of a few codes. Germany is set off, the EU is the reference.
 */
export function start(series: string, stock: Stock): Exploration {
	const blank: Exploration = {
		series,
		where: {},
		by: 'item',
		split: null,
		form: 'bars',
		sort: 'value',
		mark: null,
		against: null,
		beside: null,
		pair: null,
	};
	const several = dimensions.filter((dimension) => dimension !== 'year' && stock.codes[dimension].length > 1);
	const cuts = several.map((by) => {
		const view = settle({ ...blank, by }, stock);
		const codes = stock.available(by, view.where);
		return { by, view, codes, years: stock.available('year', without(view.where, 'year')) };
	});
	const [widest] = cuts.toSorted((a, b) => b.codes.length - a.codes.length);
	const alone: Dimension = stock.codes.year.length > 1 ? 'geo' : 'item';
	const view = widest?.view ?? settle({ ...blank, by: alone }, stock);
	const { by } = view;
	const set: Exploration = {
		...view,
		sort: inOrder.includes(by) ? 'given' : 'value',
		mark: by === 'geo' ? 'DE' : null,
		against: reference(by, stock, view),
	};
	const years = widest?.years ?? stock.codes.year;
	const codes = widest?.codes.length ?? 1;
	const isLines = codes === 1 ? years.length > 1 : years.length >= 3 && codes <= fewLines;
	return settle(isLines ? { ...set, form: 'lines', where: without(set.where, 'year') } : set, stock);
}

/** The code that stands for all, where it is one beside others. */
function reference(by: Dimension, stock: Stock, view: Exploration): string | null {
	const codes = stock.available(by, view.where);
	if (codes.length < 3) return null;
	return codes.find((code) => isWhole(by, code)) ?? null;
}
