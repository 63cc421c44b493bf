import type { Scalar } from '../query';
import type { Filter } from './asked';
import { column } from './columns';

/** A piece of SQL and what stands in its `?` places, in their order. */
export interface Piece {
	readonly sql: string;
	readonly params: readonly Scalar[];
}

/**
 * The condition that all filters hold, with its WHERE; '' where there are none. An empty list keeps nothing.
 * Throws a RangeError on a code that is no whole number from 0, and on a border that is no number.
 */
export function where(filters: readonly Filter[], ...more: readonly string[]): Piece {
	const pieces = filters.map(condition);
	const all = [...pieces.map(({ sql }) => sql), ...more];
	return {
		sql: all.length === 0 ? '' : `\nWHERE ${all.join(' AND ')}`,
		params: pieces.flatMap(({ params }) => params),
	};
}

function condition(filter: Filter): Piece {
	switch (filter.kind) {
		case 'codes':
			return isIn(filter.column, filter.codes);
		case 'any': {
			const chosen = filter.columns.map((name) => `${column(name)} = 1`);
			return { sql: chosen.length === 0 ? 'false' : `(${chosen.join(' OR ')})`, params: [] };
		}
		case 'range':
			return within(filter.column, filter.from, filter.to);
		default:
			return filter satisfies never;
	}
}

/** Codes up to here fit into the bits of a number that arrives exactly. */
const mostBits = 52;

/**
 * Codes side by side are a range, other small ones the bits of a mask: a list of codes, which the database compares one by one,
 * takes three times as long as a range.
 */
function isIn(name: string, codes: readonly number[]): Piece {
	const quoted = column(name);
	const wrong = codes.find((code) => !Number.isInteger(code) || code < 0);
	if (wrong !== undefined) throw new RangeError(`${wrong} is no code: write a whole number from 0.`);
	const sorted = [...new Set(codes)].toSorted((a, b) => a - b);
	const [low, high] = [sorted[0], sorted.at(-1)];
	if (low === undefined || high === undefined) return { sql: 'false', params: [] };
	if (high - low === sorted.length - 1)
		return { sql: `${quoted} BETWEEN ?::INTEGER AND ?::INTEGER`, params: [low, high] };
	if (high > mostBits)
		return { sql: `${quoted} IN (${sorted.map(() => '?::INTEGER').join(', ')})`, params: sorted };
	const mask = sorted.reduce((sum, code) => sum + 2 ** code, 0);
	return { sql: `(?::BIGINT >> ${quoted}::BIGINT) & 1 = 1`, params: [mask] };
}

/** Infinity is no border, and cannot be bound. */
function within(name: string, from: number, to: number): Piece {
	if (Number.isNaN(from) || Number.isNaN(to)) throw new RangeError('A range needs two numbers.');
	const quoted = column(name);
	if (from === Infinity || to === -Infinity) return { sql: 'false', params: [] };
	const low = from === -Infinity ? null : `${quoted} >= ?::DOUBLE`;
	const high = to === Infinity ? null : `${quoted} < ?::DOUBLE`;
	return {
		sql: [low, high].filter((part) => part !== null).join(' AND ') || `${quoted} IS NOT NULL`,
		params: [from, to].filter(Number.isFinite),
	};
}
