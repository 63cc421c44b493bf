import type { Dimension } from '../catalog/series';
import type { Exploration, Form } from '../view/exploration';
import { without } from '../view/where';
import { adapt, settle } from './adapt';
import { isWhole } from './held';
import type { Stock } from './stock';

/** What is set off and referred to when a view is first drawn by a dimension. */
function setOff(by: Dimension, stock: Stock): Pick<Exploration, 'mark' | 'against' | 'sort'> {
	const codes = stock.codes[by];
	const whole = codes.length > 2 ? (codes.find((code) => isWhole(by, code)) ?? null) : null;
	return {
		mark: by === 'geo' && codes.includes('DE') ? 'DE' : null,
		against: whole,
		sort: by === 'size_class' || by === 'age' ? 'given' : 'value',
	};
}

/** Breaks a view down by another dimension. What it was drawn by is held: at what was set off, else at the whole. */
export function breakDown(view: Exploration, by: Dimension, stock: Stock): Exploration {
	if (by === view.by) return view;
	const where = without(view.where, by, view.by);
	const kept = view.mark === null ? where : { ...where, [view.by]: [view.mark] };
	const split = view.split === by ? null : view.split;
	const form = split === null && (view.form === 'heat' || view.form === 'dumbbell') ? 'bars' : view.form;
	return settle({ ...view, form, by, split, where: kept, pair: null, ...setOff(by, stock) }, stock);
}

/** Splits a view by a second dimension, or by none; a form that shows one dimension only gives way to one that shows two. */
export function splitBy(view: Exploration, split: Dimension | null, stock: Stock): Exploration {
	const where = split === null ? view.where : without(view.where, split);
	const single: readonly Form[] = ['bars', 'map', 'lines'];
	const double: readonly Form[] = ['heat', 'multiples', 'dumbbell'];
	const form =
		split !== null && single.includes(view.form)
			? view.form === 'lines' && split !== 'year'
				? 'multiples'
				: 'dots'
			: split === null && double.includes(view.form)
				? 'bars'
				: view.form;
	return settle({ ...view, split, form, where, pair: null }, stock);
}

/** Keeps these codes of a dimension; all of them where `codes` is null. */
export function keep(
	view: Exploration,
	dimension: Dimension,
	codes: readonly string[] | null,
	stock: Stock,
): Exploration {
	const all = codes === null || codes.length === stock.codes[dimension].length;
	const where = all ? without(view.where, dimension) : { ...view.where, [dimension]: codes };
	return settle({ ...view, where }, stock);
}

/** The view in another form, or null where the series has not what the form needs. */
export function inForm(view: Exploration, form: Form, stock: Stock): Exploration | null {
	const adapted = adapt(view, form, stock);
	return 'view' in adapted ? adapted.view : null;
}
