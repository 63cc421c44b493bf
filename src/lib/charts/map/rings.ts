/** A point of the plane, and a closed ring of them; the first is not repeated at the end. */
export type Place = readonly [x: number, y: number];
export type Ring = readonly Place[];

/** The edges of a ring, the closing one included. */
export const edges = (ring: Ring): (readonly [Place, Place])[] =>
	ring.map((from, i) => [from, ring[(i + 1) % ring.length] as Place]);

/** Area of a ring; the sign tells which way round it runs. */
export const area = (ring: Ring): number =>
	edges(ring).reduce((sum, [[x1, y1], [x2, y2]]) => sum + (x1 * y2 - x2 * y1) / 2, 0);

/** Whether a point lies inside rings taken together: an odd number of edges to its right. */
export function inside(rings: readonly Ring[], [x, y]: Place): boolean {
	let odd = false;
	for (const ring of rings) {
		let [x1, y1] = ring.at(-1) ?? [0, 0];
		for (const [x2, y2] of ring) {
			if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) odd = !odd;
			[x1, y1] = [x2, y2];
		}
	}
	return odd;
}

/** Left, top, right and bottom of rings taken together. */
export function extent(rings: readonly Ring[]): readonly [number, number, number, number] {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const ring of rings) {
		for (const [x, y] of ring) {
			left = Math.min(left, x);
			top = Math.min(top, y);
			right = Math.max(right, x);
			bottom = Math.max(bottom, y);
		}
	}
	return [left, top, right, bottom];
}
