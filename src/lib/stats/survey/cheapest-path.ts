/** A way between two nodes that can be gone in both directions. */
export interface Edge<Of> {
	readonly from: number;
	readonly to: number;
	/** 0 or more. */
	readonly cost: number;
	readonly of: Of;
}

/**
 * What the edges of the cheapest path between two nodes are of; null where there is none. Of paths that cost the same, one.
 * Source: Dijkstra 1959, Numerische Mathematik 1:269.
 */
export function cheapestPath<Of>(edges: readonly Edge<Of>[], from: number, to: number): readonly Of[] | null {
	const reached = new Map<number, { readonly cost: number; readonly path: readonly Of[] }>([
		[from, { cost: 0, path: [] }],
	]);
	const settled = new Set<number>();
	for (;;) {
		const open = [...reached].filter(([node]) => !settled.has(node));
		const [nearest] = open.sort(([, a], [, b]) => a.cost - b.cost || a.path.length - b.path.length);
		if (nearest === undefined) return null;
		const [node, { cost, path }] = nearest;
		if (node === to) return path;
		settled.add(node);
		for (const edge of edges) {
			if (edge.from !== node && edge.to !== node) continue;
			const next = edge.from === node ? edge.to : edge.from;
			const found = { cost: cost + edge.cost, path: [...path, edge.of] };
			const before = reached.get(next);
			if (before === undefined || found.cost < before.cost) reached.set(next, found);
		}
	}
}
