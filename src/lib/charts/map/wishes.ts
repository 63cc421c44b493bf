import type { Country } from './land';
import type { MapLayout, Placed } from './layout';
import { boxOf, lineHeight, widthOf, type Name } from './name';
import { inside, type Place } from './rings';

/** How far a text may reach beyond its country: a twentieth. */
const lenient = 1.05;

/** A text in the middle of its country, on its fill. */
export const within = (
	{ country: { at }, mark, ...placed }: Placed,
	lines: readonly string[],
	{ size }: MapLayout,
): Name => ({
	...{ x: at[0], y: at[1], lines, size, from: null },
	bold: mark.role === 'focus',
	on: placed.at,
});

/** Whether a country holds a text on a fill of its own. */
export const fits = (name: Name, { at, spot, country: { room } }: Placed): boolean =>
	at !== null &&
	spot === 0 &&
	widthOf(name) / 2 <= room * lenient &&
	(name.lines.length - 1) * name.size <= room * lenient * 0.5;

/** A place for a text, and what speaks against it before it is known what it covers. */
interface Wish {
	readonly name: Name;
	readonly cost: number;
}

/**
 * Where a text of a country stands best: on it if it holds it, else round it with a line to it, or across it; where it
 * covers least of the countries with a value.
 *
 * @param isFree whether nothing else stands there yet
 */
export function best(
	placed: Placed,
	lines: readonly string[],
	layout: MapLayout,
	isFree: (name: Name) => boolean,
): Name | null {
	const on = within(placed, lines, layout);
	if (fits(on, placed) && isFree(on)) return on;
	let found: Wish | null = null;
	for (const { name, cost } of wishes(on, placed)) {
		if (found !== null && cost >= found.cost) break;
		if (!isFree(name)) continue;
		const whole = cost + covered(name, layout);
		if (found === null || whole < found.cost) found = { name, cost: whole };
	}
	return found?.name ?? null;
}

/** Eight directions, near and farther, in one line and in several; cheapest first. */
function wishes(on: Name, { country, spot }: Placed): Wish[] {
	const [x, y] = country.at;
	const free = { ...on, on: null, from: spot > 0 ? null : country.at };
	const [left, top, right, bottom] = spot > 0 ? [x - spot, y - spot, x + spot, y + spot] : country.extent;
	const round = [on.lines, [on.lines.join(' ')]].flatMap((lines, single) =>
		(spot > 0 ? [5] : [8, 30]).flatMap((away) =>
			[0, 1, 2, 3, 4, 5, 6, 7].map((eighth): Wish => {
				const [cos, sin] = [Math.cos((eighth * Math.PI) / 4), Math.sin((eighth * Math.PI) / 4)];
				const name = { ...free, lines };
				const wide = widthOf(name) / 2 + away + (cos > 0 ? right - x : x - left);
				const high = (lines.length * on.size * lineHeight) / 2 + away + (sin > 0 ? bottom - y : y - top);
				return {
					name: { ...name, x: x + cos * wide, y: y + sin * high },
					cost: away / 200 + single * 0.02,
				};
			}),
		),
	);
	const across = { name: { ...free, from: null }, cost: 0.5 };
	return [...round, across].toSorted((a, b) => a.cost - b.cost);
}

/** Which part of a text lies on countries with a value, of some places in it. */
function covered(name: Name, { placed }: MapLayout): number {
	const [left, top, right, bottom] = boxOf(name);
	const near = placed.filter(
		({ country: { extent } }) =>
			extent[0] < right && extent[2] > left && extent[1] < bottom && extent[3] > top,
	);
	if (near.length === 0) return 0;
	const places = [0, 1, 2, 3, 4, 5, 6].flatMap((i) =>
		[0.15, 0.85].map((v) => [left + (i / 6) * (right - left), top + v * (bottom - top)] as const),
	);
	return places.filter((place) => near.some(({ country }) => holds(country, place))).length / places.length;
}

const holds = ({ rings, extent }: Country, [x, y]: Place): boolean =>
	x > extent[0] && y > extent[1] && x < extent[2] && y < extent[3] && inside(rings, [x, y]);
