import { RefreshFailure } from './failure';

/**
 * The dataset ready for the reader, which takes its word for everything. Throws RefreshFailure when it is no sound JSON-stat
 * dataset. A dataset with statuses only is filled up with empty values, or the reader would see no cell in it.
 */
export function proved(dataset: string, json: unknown): object {
	const wrong = (what: string): never => {
		throw new RefreshFailure(dataset, 'malformed', `the answer is no sound JSON-stat 2.0 dataset: ${what}.`);
	};
	const root = fieldsOf(json) ?? wrong('it is no object');
	if (root['class'] !== 'dataset') wrong(`its class is ${JSON.stringify(root['class'])}`);
	const { id, size } = root;
	if (!isList(id, 'string') || !isList(size, 'number') || id.length !== size.length)
		return wrong('id and size are not two lists of one length');
	const dimensions = fieldsOf(root['dimension']) ?? wrong('it has no dimensions');
	id.forEach((name, i) => {
		const codes = codesOf(dimensions[name]);
		const length = size[i] ?? 0;
		const inOrder = codes !== null && [...codes.values()].sort((a, b) => a - b).every((at, j) => at === j);
		if (codes === null || !inOrder || codes.size !== length)
			wrong(`dimension ${name} has not the ${length} categories it announces`);
	});
	const cells = size.reduce((product, one) => product * one, 1);
	const number = (value: unknown) => value === null || (typeof value === 'number' && Number.isFinite(value));
	provePlaces(root['value'], 'value', cells, number, wrong);
	if (root['status'] !== undefined && typeof root['status'] !== 'string')
		provePlaces(
			root['status'],
			'status',
			cells,
			(status) => status === null || typeof status === 'string',
			wrong,
		);
	const none = Object.keys(root['value'] ?? {}).length === 0;
	return none && cells > 0 ? { ...root, value: new Array(cells).fill(null) } : root;
}

/** Positions of a dimension's categories by code; null where there are none. */
function codesOf(dimension: unknown): Map<string, number> | null {
	const category = fieldsOf(fieldsOf(dimension)?.['category']);
	const { index, label } = category ?? {};
	if (isList(index, 'string')) return new Map(index.map((code, at) => [code, at]));
	const positions = fieldsOf(index);
	if (positions) return new Map(Object.entries(positions).map(([code, at]) => [code, Number(at)]));
	const only = Object.keys(fieldsOf(label) ?? {});
	return index === undefined && only.length === 1 ? new Map([[only[0] ?? '', 0]]) : null;
}

function provePlaces(
	found: unknown,
	what: string,
	cells: number,
	sound: (entry: unknown) => boolean,
	wrong: (what: string) => never,
): void {
	const fields = fieldsOf(found);
	if (!Array.isArray(found) && fields === null) wrong(`it has no ${what}`);
	if (Array.isArray(found) && found.length !== cells)
		wrong(`it has ${found.length} entries in ${what} for ${cells} cells`);
	for (const [place, entry] of Object.entries(fields ?? (found as unknown[]))) {
		if (!/^\d+$/.test(place) || Number(place) >= cells)
			wrong(`${what} ${place} lies outside its ${cells} cells`);
		if (!sound(entry)) wrong(`${what} ${place} is ${JSON.stringify(entry)}`);
	}
}

const fieldsOf = (value: unknown): Record<string, unknown> | null =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;

function isList<Kind extends 'string' | 'number'>(
	value: unknown,
	kind: Kind,
): value is (Kind extends 'string' ? string : number)[] {
	return Array.isArray(value) && value.every((entry) => typeof entry === kind);
}
