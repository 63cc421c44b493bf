import type { Line } from './answer';
import { cubeOf, type Cube } from './cells';
import { parts } from './parts';
import type { TableMap } from './table-map';

/** A table as the API gave it, in one piece or in several. */
export interface Fetched {
	readonly map: TableMap;
	readonly cube: Cube;
	readonly requests: number;
}

/** Fetches one table and reads it. Throws RefreshFailure. */
export async function readTable(map: TableMap, line: Line, thisYear: number): Promise<Fetched> {
	const asking = { dataset: map.dataset, filters: map.ask, from: null, to: null };
	const { answers, requests } = await parts(asking, line, thisYear);
	const cubes = answers.map((json) => cubeOf(map.dataset, json, Object.keys(map.columns)));
	const cube: Cube = {
		cells: cubes.flatMap(({ cells }) => cells),
		updated: cubes.find(({ updated }) => updated !== null)?.updated ?? null,
		label: (dimension, code) =>
			cubes.map((part) => part.label(dimension, code)).find((label) => label !== code) ?? code,
	};
	return { map, cube, requests };
}
