import { createRequire } from 'node:module';
import { geoAzimuthalEqualArea, geoIdentity, geoPath } from 'd3-geo';
import { merge } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { area, type Ring } from '../src/lib/charts/map/rings';
import { places } from './europe-codes';
import { roomiest, type Room } from './europe-room';

/** A country on the plane: where a text stands best in it, half the width it has there, and its outline. */
export interface Shape extends Room {
	/** Rings as whole numbers: a place, then steps from place to place; rings are parted by semicolons. */
	readonly rings: string;
}

/** The map as src/lib/charts/map/europe.json holds it. Lengths are tenths of a plane 600 wide. */
export interface Europe {
	readonly width: number;
	readonly height: number;
	/** Land in view that no figure is for. */
	readonly other: string;
	readonly places: Readonly<Record<string, Shape>>;
}

type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Land = Polygon<{ name: string }> | MultiPolygon<{ name: string }>;

const [width, height] = [6000, 5930];

/** The middle of the plane, and how many radians of arc stand on a tenth. */
const projection = geoAzimuthalEqualArea().rotate([-14.5, -53.1]).scale(8950).translate([3000, 2950]);

/** A point goes where the triangle with its neighbours is smaller than this or than what is asked for, and an island or lake of less. */
const leastBend = 70;
const leastIsland = 300;

/** Draws the map of Europe from Natural Earth's countries (1 : 50 million). Always the same for the same package. */
export function europeMap(bend = leastBend): Europe {
	const countries = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Countries;
	const plane = simplify(presimplify(projected(countries)), bend) as Countries;
	const land = plane.objects.countries.geometries as Land[];
	const named = (names: readonly string[]) =>
		land.filter(({ properties }) => names.includes(properties?.name ?? ''));
	const ours = Object.values(places).flat();
	const others = land.filter(({ properties }) => ![...ours, ...empty].includes(properties?.name ?? ''));
	return {
		width,
		height,
		other: written(clipped(plane, others, seaward)),
		places: Object.fromEntries(
			Object.entries(places).map(([code, names]) => [code, shape(clipped(plane, named(names)))]),
		),
	};
}

/** Whose corners in view would look like dirt on the map. */
const empty = ['Greenland', 'Canada', 'Vatican', 'Monaco', 'Jersey', 'Guernsey', 'Antarctica'];

function projected({ arcs, transform: packed, ...topology }: Countries): Topology {
	if (!packed) throw new Error('world-atlas has changed: its arcs are no longer steps on a grid.');
	const { scale, translate } = packed;
	const moved = arcs.map((arc) => {
		let [x, y] = [0, 0];
		return arc.map(([dx = 0, dy = 0]) => {
			x += dx;
			y += dy;
			return projection([x * scale[0] + translate[0], y * scale[1] + translate[1]]) as [number, number];
		});
	});
	return { ...topology, arcs: moved };
}

/** Coasts go on to the left of the plane, where a wide drawing has its legend on the sea. */
const seaward = -4200;

/** The rings of some countries together that lie in the plane, largest first, in whole numbers. */
function clipped(plane: Topology, land: readonly Land[], left = 0): Ring[] {
	const view = geoPath(
		geoIdentity().clipExtent([
			[left, 0],
			[width, height],
		]),
	).digits(0);
	const rings = (view(merge(plane, [...land])) ?? '').split('Z').filter(Boolean).map(ringOf);
	const bySize = rings.toSorted((a, b) => Math.abs(area(b)) - Math.abs(area(a)));
	return bySize.filter((ring, i) => i === 0 || Math.abs(area(ring)) >= leastIsland);
}

/** A subpath `M1,2L3,4…` as a ring; places that fall on the one before are left out. */
function ringOf(path: string): Ring {
	const numbers = path.match(/-?\d+/g)?.map(Number) ?? [];
	const all = Array.from(
		{ length: numbers.length / 2 },
		(_, i) => [numbers[2 * i] ?? 0, numbers[2 * i + 1] ?? 0] as const,
	);
	return all.filter(([x, y], i) => i === 0 || x !== all[i - 1]?.[0] || y !== all[i - 1]?.[1]);
}

function shape(rings: readonly Ring[]): Shape {
	const { x, y, room } = roomiest(rings);
	return { x: Math.round(x), y: Math.round(y), room: Math.round(room), rings: written(rings) };
}

function written(rings: readonly Ring[]): string {
	return rings
		.map((ring) =>
			ring.map(([x, y], i) => [x - (ring[i - 1]?.[0] ?? 0), y - (ring[i - 1]?.[1] ?? 0)].join(' ')).join(' '),
		)
		.join(';');
}
