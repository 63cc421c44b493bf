import { edges, extent, inside, type Place, type Ring } from '../src/lib/charts/map/rings';

/** Where a text stands best: the middle of the widest flat ellipse inside the rings, and half its width. */
export interface Room {
	readonly x: number;
	readonly y: number;
	readonly room: number;
}

/** A value with its sign is about three times as wide as it is high. */
const flatness = 3;

/** A search on a grid over the rings' extent, made finer three times around the best place. */
export function roomiest(rings: readonly Ring[]): Room {
	const all = rings.flatMap(edges);
	const room = (place: Place) =>
		inside(rings, place) ? Math.min(...all.map((edge) => distance(place, edge))) : -1;
	const count = 24;
	let [left, top, right, bottom] = extent(rings);
	let best: Room = { x: left, y: top, room: -1 };
	for (let round = 0; round < 4; round++) {
		const [dx, dy] = [(right - left) / count, (bottom - top) / count];
		for (let i = 0; i <= count; i++) {
			for (let j = 0; j <= count; j++) {
				const place = [left + i * dx, top + j * dy] as const;
				const found = room(place);
				if (found > best.room) best = { x: place[0], y: place[1], room: found };
			}
		}
		[left, top, right, bottom] = [best.x - dx, best.y - dy, best.x + dx, best.y + dy];
	}
	return best;
}

/** From a place to an edge, with heights counted as many times as a text is wider than high. */
function distance([x, y]: Place, [[x1, y1], [x2, y2]]: readonly [Place, Place]): number {
	const [dx, dy] = [x2 - x1, (y2 - y1) * flatness];
	const [px, py] = [x - x1, (y - y1) * flatness];
	const along = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
	return Math.hypot(px - along * dx, py - along * dy);
}
