import type { Dimension } from './asked';
import { column } from './columns';
import type { Piece } from './filters';

/** How a dimension is grouped by: what is read of each row, what is computed from that, and the code that comes of a group. */
export interface Key {
	readonly read: readonly Piece[];
	/** Computed from what was read; plain columns need nothing. */
	readonly computed: Piece | null;
	readonly groups: readonly string[];
	/** The code from the groups, NULL where there is none. */
	readonly code: string;
}

const mostOptions = 30;
const mostBins = 10_000;

/**
 * The key of a dimension at a place of the query. Codes are grouped by as they are and put together afterwards: a group by
 * expressions costs a multiple of one by columns. Throws a RangeError for bins, cuts or options that are none.
 */
export function keyOf(dimension: Dimension, place: number): Key {
	switch (dimension.kind) {
		case 'codes': {
			const name = column(dimension.column);
			return { read: [plain(name)], computed: null, groups: [name], code: name };
		}
		case 'bins':
			return bins(dimension, place);
		case 'cuts': {
			const name = `key${place}`;
			const { sql, params } = cut(dimension);
			const read = [plain(column(dimension.column))];
			return { read, computed: { sql: `${sql} AS ${name}`, params }, groups: [name], code: name };
		}
		case 'options':
			return options(dimension);
		default:
			return dimension satisfies never;
	}
}

const plain = (sql: string): Piece => ({ sql, params: [] });

/**
 * Bin i is [from + i·width, from + (i+1)·width), exactly as a filter compares: a quotient alone would put 0.3 into the bin
 * below 0.3 where the width is 0.1, so it is moved by the borders themselves.
 */
function bins({ column: of, from, width, bins }: Extract<Dimension, { kind: 'bins' }>, place: number): Key {
	const fits = Number.isFinite(from) && width > 0 && width < Infinity && bins >= 1 && bins <= mostBins;
	if (!fits || !Number.isInteger(bins))
		throw new RangeError(`${bins} bins of ${width} from ${from} are none.`);
	const [x, near, name] = [column(of), `near${place}`, `key${place}`];
	const border = (i: string) => `?::DOUBLE + ${i} * ?::DOUBLE`;
	const moved = `${near} + (${x} >= ${border(`(${near} + 1)`)})::DOUBLE - (${x} < ${border(near)})::DOUBLE`;
	return {
		read: [plain(x), { sql: `floor((${x} - ?::DOUBLE) / ?::DOUBLE) AS ${near}`, params: [from, width] }],
		computed: {
			sql: `CASE WHEN ${x} >= ?::DOUBLE AND ${x} < ${border(`${bins}`)} THEN (${moved})::USMALLINT END AS ${name}`,
			params: [from, from, width, from, width, from, width],
		},
		groups: [name],
		code: name,
	};
}

function cut({ column: name, cuts }: Extract<Dimension, { kind: 'cuts' }>): Piece {
	const rising = cuts.every((at, i) => Number.isFinite(at) && (i === 0 || at > (cuts[i - 1] ?? at)));
	if (!rising) throw new RangeError(`Cuts must rise: ${cuts.join(', ')}.`);
	const x = column(name);
	const cases = cuts.map((_, i) => `WHEN ${x} <= ?::DOUBLE THEN ${i}`);
	return {
		sql: `(CASE ${cases.join(' ')} WHEN ${x} IS NOT NULL THEN ${cuts.length} END)::USMALLINT`,
		params: cuts,
	};
}

function options({ columns }: Extract<Dimension, { kind: 'options' }>): Key {
	if (columns.length === 0 || columns.length > mostOptions)
		throw new RangeError(`${columns.length} options at once: take 1 to ${mostOptions}.`);
	const names = columns.map(column);
	const bits = names.map((name, i) => `coalesce(${name}, 0)::INTEGER * ${2 ** i}`);
	return {
		read: names.map(plain),
		computed: null,
		groups: names,
		code: `CASE WHEN coalesce(${names.join(', ')}) IS NOT NULL THEN ${bits.join(' + ')} END`,
	};
}
