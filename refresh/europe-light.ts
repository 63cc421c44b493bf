import { digits, far, most, type Coast } from '../src/lib/charts/plain/coast';
import type { Place, Ring } from '../src/lib/charts/map/rings';
import type { Europe } from './europe-map';

/** Steps of the grid over the map's width: px where it is drawn widest (charts/map/layout.ts). */
const grid = 760;

/** For `europeMap`: three px² where the map is drawn widest. */
export const lightBend = 200;

/**
 * The map for pages that may weigh little: places on a grid, each border written once, a letter a step. Texts stand
 * where they stand on the map it is made from.
 *
 * @param coarse the same map with fewer bends
 */
export function lightMap({ width, height, places }: Europe, coarse: Europe): Coast {
	const other = gridded(coarse.other, width);
	const lands = Object.entries(coarse.places).map(([code, { rings }]) => ({
		...{ code, text: places[code] as Europe['places'][string] },
		rings: gridded(rings, width),
	}));
	const write = writer([other, ...lands.map(({ rings }) => rings)].flat());
	return {
		...{ width, height, grid },
		other: write(other),
		places: Object.fromEntries(
			lands.map(({ code, text, rings }) => [code, { ...text, rings: write(rings) }]),
		),
	};
}

/** Writes rings one after the other; `all` are those that will be. */
function writer(all: readonly Ring[]): (rings: readonly Ring[]) => string {
	const meets = meetings(all);
	const written = new Map<string, number>();
	let count = 0;
	let at: Place = [0, 0];
	const write = (piece: Ring, i: number): string => {
		const from = at;
		at = piece.at(-1) ?? at;
		const before = written.get(nameOf(piece.toReversed()));
		if (before !== undefined) return `=${before}`;
		written.set(nameOf(piece), count++);
		return steps(i === 0 ? piece : piece.slice(1), from);
	};
	return (rings) => rings.map((ring) => parted(ring, meets).map(write).join(' ')).join(';');
}

const nameOf = (piece: readonly Place[]): string => piece.join(' ');

/** Rings as a map has them, on a coarser grid; what becomes too small for it is left out. */
function gridded(text: string, width: number): Ring[] {
	const on = (length: number) => Math.round((length * grid) / width);
	return text
		.split(';')
		.map((ring) => {
			const numbers = ring.split(' ').map(Number);
			let [x, y] = [0, 0];
			const places = Array.from({ length: numbers.length / 2 }, (_, i): Place => {
				x += numbers[2 * i] ?? 0;
				y += numbers[2 * i + 1] ?? 0;
				return [on(x), on(y)];
			});
			return places.filter(([x, y], i) => x !== places.at(i - 1)?.[0] || y !== places.at(i - 1)?.[1]);
		})
		.filter((ring) => ring.length > 2);
}

/** Places where more than two borders end. */
function meetings(rings: readonly Ring[]): ReadonlySet<string> {
	const beside = new Map<string, Set<string>>();
	for (const ring of rings) {
		for (const [i, place] of ring.entries()) {
			const [one, next] = [String(place), String(ring[(i + 1) % ring.length])];
			beside.set(one, (beside.get(one) ?? new Set()).add(next));
			beside.set(next, (beside.get(next) ?? new Set()).add(one));
		}
	}
	return new Set([...beside].flatMap(([place, { size }]) => (size === 2 ? [] : [place])));
}

/** A closed ring as pieces between meetings, each with both its ends. */
function parted(ring: Ring, meets: ReadonlySet<string>): Ring[] {
	const ends = ring.flatMap((place, i) => (meets.has(String(place)) ? [i] : []));
	const [first = 0] = ends;
	const turned = [...ring.slice(first), ...ring.slice(0, first), ring[first] as Place];
	const cuts = [...(ends.length > 0 ? ends.map((end) => end - first) : [0]), ring.length];
	return cuts.slice(1).map((cut, i) => turned.slice(cuts[i], cut + 1));
}

/** Steps from place to place in digits. */
function steps(places: readonly Place[], from: Place): string {
	return places
		.flatMap(([x, y], i) => [x - (places[i - 1] ?? from)[0], y - (places[i - 1] ?? from)[1]])
		.map((step) => {
			if (Math.abs(step) <= most) return digits[step + most];
			const high = Math.round(step / digits.length);
			return `${far}${digits[high + most]}${digits[step - high * digits.length + most]}`;
		})
		.join('');
}
