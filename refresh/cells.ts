import JSONstat from 'jsonstat-toolkit';
import { proved } from './dataset';
import { RefreshFailure } from './failure';
import { callsItMissing } from './flag';

/** One cell of the cube that has a value, a status, or both. */
export interface Cell {
	/** Code per dimension. */
	readonly at: Readonly<Record<string, string>>;
	readonly value: number | null;
	/** As published; '' for none. */
	readonly status: string;
}

/** A table as it was answered. */
export interface Cube {
	readonly cells: readonly Cell[];
	/** When Eurostat last changed the table, as it says so; null where it does not. */
	readonly updated: string | null;
	/** What the answer calls a code. */
	label(dimension: string, code: string): string;
}

/**
 * Reads a JSON-stat dataset. Throws RefreshFailure when it is none, or its dimensions are not exactly those expected:
 * then values would be filed under the wrong heading.
 */
export function cubeOf(dataset: string, json: unknown, dimensions: readonly string[]): Cube {
	const read = JSONstat(proved(dataset, json));
	const missing = dimensions.filter((name) => !read.id.includes(name));
	const unknown = read.id.filter((name) => !dimensions.includes(name));
	if (missing.length + unknown.length > 0) {
		const found = [
			...(missing.length > 0 ? [`has no dimension ${missing.join(', ')}`] : []),
			...(unknown.length > 0 ? [`has a dimension nobody here knows: ${unknown.join(', ')}`] : []),
		];
		throw new RefreshFailure(
			dataset,
			'changed',
			`the table ${found.join(' and ')}. Mend its map in refresh/tables.ts.`,
		);
	}
	const cells = read.Unflatten((at, { value, status }): Cell | undefined =>
		value === null && status === null
			? undefined
			: { at, value: value as number | null, status: status ?? '' },
	);
	const torn = cells?.find(({ value, status }) => value !== null && callsItMissing(status));
	if (torn)
		throw new RefreshFailure(
			dataset,
			'malformed',
			`a cell has the value ${torn.value} and the status "${torn.status}", which calls it not available.`,
		);
	return {
		cells: cells ?? [],
		updated: read.updated,
		label: (dimension, code) => read.Dimension(dimension)?.Category(code)?.label ?? code,
	};
}
