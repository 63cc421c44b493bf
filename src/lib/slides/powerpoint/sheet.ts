import type { Locale } from '../../words/locale';
import { powerpoint as words } from '../../words/powerpoint';
import type { NativeChart, NativeSeries } from './native';

/** A cell of a chart's sheet: a text, a number with its format, or nothing. */
export type SheetCell = string | { readonly value: number; readonly code: string } | null;

/** A column and where its cells stand, for a formula. */
export interface Column {
	readonly cells: readonly SheetCell[];
	/** "Werte!$B$2:$B$9": all but the heading. */
	readonly range: string;
	/** "Werte!$B$1" */
	readonly heading: string;
}

/** The columns of one series. */
export interface SeriesColumns {
	readonly value: Column;
	/** Lengths of the whiskers; null where no value has an interval. */
	readonly down: Column | null;
	readonly up: Column | null;
}

/** What a chart's workbook holds: categories, then for each series its values, its intervals and their whiskers. */
export interface Sheet {
	readonly name: string;
	readonly categories: Column;
	readonly series: readonly SeriesColumns[];
	readonly columns: readonly Column[];
}

/** The sheet of a chart, in which a reader finds and changes its values. */
export function sheetOf({ categories, series }: NativeChart, locale: Locale): Sheet {
	const name = words.sheet[locale];
	const columns: Column[] = [];
	const added = (cells: readonly SheetCell[]): Column => {
		const letter = letters(columns.length);
		const column = {
			cells,
			heading: `${name}!$${letter}$1`,
			range: `${name}!$${letter}$2:$${letter}$${Math.max(2, cells.length)}`,
		};
		columns.push(column);
		return column;
	};
	const head = added(['', ...categories]);
	const places = series.map((one): SeriesColumns => {
		const value = added([
			one.name,
			...one.points.map((point) => point && { value: point.value, code: point.code }),
		]);
		if (!one.points.some((point) => point?.interval)) return { value, down: null, up: null };
		added([`${one.name}: ${words.low[locale]}`, ...ends(one, (_, low) => low)]);
		added([`${one.name}: ${words.high[locale]}`, ...ends(one, (_, _low, high) => high)]);
		return {
			value,
			down: added([`${one.name}: ${words.down[locale]}`, ...ends(one, (at, low) => at - low)]),
			up: added([`${one.name}: ${words.up[locale]}`, ...ends(one, (at, _low, high) => high - at)]),
		};
	});
	return { name, categories: head, series: places, columns };
}

const ends = (
	{ points }: NativeSeries,
	pick: (value: number, low: number, high: number) => number,
): SheetCell[] =>
	points.map((point) =>
		point?.interval
			? { value: Number(pick(point.value, ...point.interval).toPrecision(12)), code: '0.00' }
			: null,
	);

/** "A" for 0, "AA" for 26: how a sheet names its columns. */
export function letters(index: number): string {
	const last = String.fromCharCode(65 + (index % 26));
	return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
