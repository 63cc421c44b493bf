import { dimensions, type Dimension } from '../catalog/series';
import type { Exploration, Form } from '../view/exploration';
import { isSpread } from '../view/spread';
import { without } from '../view/where';
import type { Bar } from '../words/explorer-forms';
import { held, isWhole } from './held';
import { mostHeld } from './holding';
import type { Stock } from './stock';

/** How many codes a form can show of its split, and of what it is drawn by. */
const most = { groups: 6, columns: 14, panels: 30, lines: 8, linesInPanel: 6, barsInPanel: 16 };

type Where = Partial<Record<Dimension, readonly string[]>>;
type Draft = { -readonly [Key in keyof Exploration]: Exploration[Key] };
export type Adapted = { readonly view: Exploration } | { readonly not: Bar };

/**
 * The view nearest to this one that the form can show: what must be spread is spread, what must be held is held at a code
 * that has rows, and what is named exists. Or why the series cannot be shown in this form.
 */
export function adapt(view: Exploration, form: Form, stock: Stock): Adapted {
	const draft: Draft = { ...view, form };
	const not = roles(draft, view, stock);
	if (not) return { not };
	draft.where = chosen(draft, view, stock);
	limit(draft, stock);
	if (form === 'dumbbell' && draft.split && stock.available(draft.split, draft.where).length < 2)
		return { not: 'one-year' };
	const codes = stock.available(draft.by, draft.where);
	const known = (code: string | null) => (code !== null && codes.includes(code) ? code : null);
	draft.against = known(draft.against);
	draft.mark = known(draft.mark);
	if (draft.mark !== null && draft.mark === draft.against) draft.against = null;
	return { view: draft };
}

/** Why the series cannot be shown in a form; null where it can. */
export function barOf(view: Exploration, form: Form, stock: Stock): Bar | null {
	// Only the ends of dumbbells depend on more than what there is at all.
	if (form !== 'dumbbell') return roles({ ...view, form }, view, stock);
	const adapted = adapt(view, form, stock);
	return 'not' in adapted ? adapted.not : null;
}

/** The view as its own form can show it; as a table where it cannot. */
export function settle(view: Exploration, stock: Stock): Exploration {
	const adapted = adapt(view, view.form, stock);
	if ('view' in adapted) return adapted.view;
	const bars = adapt(view, 'bars', stock);
	return 'view' in bars ? bars.view : view;
}

/** Gives each dimension its part in the form; says what the series lacks for it. */
function roles(draft: Draft, view: Exploration, stock: Stock): Bar | null {
	const years = stock.codes.year.length;
	switch (draft.form) {
		case 'map':
			if (stock.codes.geo.filter((code) => !isWhole('geo', code)).length < 3) return 'no-countries';
			draft.by = 'geo';
			draft.split = null;
			return null;
		case 'lines':
			if (years < 2) return 'one-year';
			draft.split = null;
			return null;
		case 'bars':
			draft.split = null;
			return null;
		case 'dots':
			if (draft.split !== null && stock.codes[draft.split].length < 2) draft.split = null;
			return null;
		case 'dumbbell': {
			const split = view.split ?? 'year';
			const named = view.where[split]?.length === 2 ? split : 'year';
			draft.split = stock.codes[named].length >= 2 && named !== draft.by ? named : null;
			return draft.split === null ? 'one-year' : null;
		}
		case 'heat':
			draft.split = secondOf(draft, stock, ['size_class', 'year', 'sector', 'age', 'item', 'geo']);
			return draft.split === null ? 'one-dimension' : null;
		case 'multiples': {
			draft.split = secondOf(draft, stock, ['geo', 'item', 'sector', 'size_class', 'age']);
			if (draft.split === 'year') draft.split = null;
			if (draft.split !== null) return null;
			if (years < 2 || stock.codes[draft.by].length < 2) return 'one-dimension';
			// One line a panel: what was drawn by becomes the panels.
			draft.split = draft.by;
			draft.by = draft.by === 'item' ? 'geo' : 'item';
			return null;
		}
		case 'table':
			return null;
		default:
			return draft.form satisfies never;
	}
}

/** The second dimension there is, else the first of these that has several codes. */
function secondOf(draft: Draft, stock: Stock, order: readonly Dimension[]): Dimension | null {
	const several = (dimension: Dimension) => dimension !== draft.by && stock.codes[dimension].length > 1;
	if (draft.split !== null && several(draft.split)) return draft.split;
	return order.find(several) ?? null;
}

/** The codes of every dimension: spread ones as chosen where that has rows, all others held at one. */
function chosen(draft: Draft, view: Exploration, stock: Stock): Where {
	const where: Where = {};
	const ofRole = { ...draft, form: draft.form === 'table' ? ('multiples' as const) : draft.form };
	/** A table spreads all there is, but of a series that stays in the database only what is asked for. */
	const isTooMuch = (dimension: Dimension) =>
		stock.size > mostHeld && view.where[dimension] === undefined && !isSpread(ofRole, dimension);
	const spread = dimensions.filter((dimension) => isSpread(draft, dimension) && !isTooMuch(dimension));
	for (const dimension of spread) {
		const codes = view.where[dimension];
		const wasHeld = codes?.length === 1 && !isSpread(view, dimension);
		const isEnds = draft.form === 'dumbbell' && draft.split === dimension;
		if (codes !== undefined && !wasHeld && !(isEnds && codes.length !== 2)) where[dimension] = codes;
	}
	for (const dimension of dimensions) {
		if (spread.includes(dimension) || stock.codes[dimension].length === 1) continue;
		where[dimension] = [held(stock, dimension, where, view.where[dimension])];
	}
	const idle = spread.filter((dimension) => {
		const codes = where[dimension];
		if (codes === undefined || codes.length === 0) return false;
		if (codes.length === stock.codes[dimension].length) return true;
		const available = stock.available(dimension, where);
		return !codes.some((code) => available.includes(code));
	});
	return without(where, ...idle);
}

/** Keeps a spread dimension to as many codes as the form can show: those set off first, then the latest years, or those with most rows. */
function limit(draft: Draft, stock: Stock): void {
	const where: Where = { ...draft.where };
	const cut = (dimension: Dimension, upTo: number) => {
		const codes = stock
			.available(dimension, where)
			.filter((code) => where[dimension]?.includes(code) ?? true);
		if (codes.length <= upTo) return;
		const first = [draft.mark, ...codes.filter((code) => isWhole(dimension, code))].filter(
			(code) => code !== null && codes.includes(code),
		);
		const counts = stock.counts(dimension, where);
		const rows = (code: string) => counts[stock.codes[dimension].indexOf(code)] ?? 0;
		const rest =
			dimension === 'year' ? codes.toReversed() : codes.toSorted((one, other) => rows(other) - rows(one));
		const kept = new Set([...first, ...rest].slice(0, upTo + first.length));
		where[dimension] = codes.filter((code) => [...kept].slice(0, upTo).includes(code));
	};
	const { form, split, by } = draft;
	if (form === 'lines') cut(by, most.lines);
	if (form === 'dots' && split) cut(split, most.groups);
	if (form === 'heat' && split) cut(split, most.columns);
	if (form === 'multiples' && split) {
		const isOverTime = stock.available('year', where).length > 1;
		cut(by, isOverTime ? most.linesInPanel : most.barsInPanel);
		cut(split, most.panels);
	}
	if (form === 'dumbbell' && split && where[split]?.length !== 2)
		where[split] = ends(by, split, where, stock);
	draft.where = where;
}

/** The two codes of a split with most rows in common; of equals those farthest apart. */
function ends(by: Dimension, split: Dimension, where: Where, stock: Stock): string[] {
	const codes = stock.available(split, where);
	const rows = codes.map((code) => new Set(stock.available(by, { ...where, [split]: [code] })));
	let best: [number, number, number] = [0, codes.length - 1, -1];
	for (const [i, first] of rows.entries())
		for (let j = rows.length - 1; j > i; j--) {
			const common = [...first].filter((code) => rows[j]?.has(code)).length;
			if (common > best[2] || (common === best[2] && j - i > best[1] - best[0])) best = [i, j, common];
		}
	return [codes[best[0]], codes[best[1]]].filter((code) => code !== undefined);
}
