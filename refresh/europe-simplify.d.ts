/** The part of topojson-simplify that is used here; the package brings no types of its own. */
declare module 'topojson-simplify' {
	import type { Topology } from 'topojson-specification';
	/** Gives every point of every arc its weight: the area of the triangle with its neighbours. */
	export function presimplify(topology: Topology): Topology;
	/** Leaves out the points of less weight than this. */
	export function simplify(topology: Topology, least: number): Topology;
}
