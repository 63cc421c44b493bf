import europe from './europe.json';
import { area, extent, type Ring } from './rings';

/** Land on the plane of europe.json, in its units; `at` is the middle of the best room for a text, `room` half its width. */
interface Land {
	readonly rings: readonly Ring[];
	readonly at: readonly [x: number, y: number];
	readonly room: number;
	/** Largest part. */
	readonly area: number;
}

/** A country in px of a drawing. */
export interface Country extends Land {
	/** Its outline as a path. */
	readonly path: string;
	/** Left, top, right and bottom. */
	readonly extent: readonly [number, number, number, number];
}

/** Height of the map over its width. */
export const proportion = europe.height / europe.width;

const other = ringsOf(europe.other);
const lands: ReadonlyMap<string, Land> = new Map(
	Object.entries(europe.places).map(([code, { x, y, room, rings: written }]) => {
		const rings = ringsOf(written);
		return [code, { rings, at: [x, y], room, area: Math.max(...rings.map((ring) => Math.abs(area(ring)))) }];
	}),
);

/** Codes of the countries that have a place on the map. */
export const onTheMap: ReadonlySet<string> = new Set(lands.keys());

/** Where the map stands in a drawing, px; its upper edge is the drawing's. */
export interface Stand {
	readonly left: number;
	readonly width: number;
}

/** The countries of the last stand: a drawing is mostly drawn anew where it was. */
let last: { readonly stand: Stand; readonly countries: Map<string, Country> } | null = null;

/** A country of the map, in px of the drawing. */
export function country(code: string, { left, width }: Stand): Country {
	if (last?.stand.left !== left || last.stand.width !== width)
		last = { stand: { left, width }, countries: new Map() };
	const found = last.countries.get(code) ?? stood(lands.get(code) as Land, last.stand);
	last.countries.set(code, found);
	return found;
}

function stood({ rings, at, room, area }: Land, stand: Stand): Country {
	const scale = stand.width / europe.width;
	const snapped = rings.map((ring) => snap(ring, stand)).filter((ring) => ring.length > 2);
	return {
		rings: snapped,
		path: snapped.map(written).join(''),
		at: [stand.left + at[0] * scale, at[1] * scale],
		room: room * scale,
		area: area * scale ** 2,
		extent: extent(snapped),
	};
}

/** The land in view that no figure is for, as one path. */
export const otherLand = (stand: Stand): string => other.map((ring) => written(snap(ring, stand))).join('');

/** Rings as the file has them: a place, then steps; parted by semicolons. */
function ringsOf(text: string): Ring[] {
	return text.split(';').map((ring) => {
		const numbers = ring.split(' ').map(Number);
		let [x, y] = [0, 0];
		return Array.from({ length: numbers.length / 2 }, (_, i) => {
			x += numbers[2 * i] ?? 0;
			y += numbers[2 * i + 1] ?? 0;
			return [x, y] as const;
		});
	});
}

/** Half px: neighbours share their points, so they still meet; what falls together is one point. */
function snap(ring: Ring, { left, width }: Stand): Ring {
	const half = (length: number) => Math.round((length * width * 2) / europe.width) / 2;
	const snapped = ring.map(([x, y]) => [left + half(x), half(y)] as const);
	return snapped.filter(([x, y], i) => {
		const [before, above] = snapped.at(i - 1) ?? [];
		return x !== before || y !== above;
	});
}

function written(ring: Ring): string {
	if (ring.length < 3) return '';
	const steps = ring.slice(1).map(([x, y], i) => {
		const [before, above] = ring[i] ?? [0, 0];
		return `${x - before} ${y - above}`;
	});
	return `M${ring[0]?.join(' ')}l${steps.join(' ')}z`.replace(/\b0\./g, '.').replaceAll(' -', '-');
}
