import { edges, type Ring } from './rings';

/** Between two strokes, px along the x axis. */
const step = 5;

/** Rising strokes at 45° inside rings, as a path: no pattern, whose id could clash on a page, and no clip. */
export function hatching(rings: readonly Ring[]): string {
	const sides = rings.flatMap(edges);
	const sums = rings.flat().map(([x, y]) => x + y);
	let d = '';
	// On a stroke x + y is the same everywhere; off the half px, so that no stroke runs through a corner.
	for (let sum = Math.ceil(Math.min(...sums) / step) * step + 0.2; sum < Math.max(...sums); sum += step) {
		const crossings = sides
			.filter(([[x1, y1], [x2, y2]]) => x1 + y1 > sum !== x2 + y2 > sum)
			.map(([[x1, y1], [x2, y2]]) => x1 + ((sum - x1 - y1) / (x2 + y2 - x1 - y1)) * (x2 - x1))
			.sort((a, b) => a - b);
		for (let i = 0; i + 1 < crossings.length; i += 2) {
			const [from, to] = [crossings[i] ?? 0, crossings[i + 1] ?? 0];
			if (to - from > 0.5)
				d += `M${tenth(from)} ${tenth(sum - from)}l${tenth(to - from)} ${tenth(from - to)}`;
		}
	}
	return d;
}

const tenth = (length: number): number => Math.round(length * 10) / 10;
