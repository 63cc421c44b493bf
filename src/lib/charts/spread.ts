/** A label that wants to stand at `want` (its upper edge, px) and takes `size` px. */
export interface Wish {
	readonly want: number;
	readonly size: number;
}

interface Cluster {
	readonly members: number[];
	size: number;
	/** Sum over the members of where the cluster's upper edge would have to be for each to have its wish. */
	sum: number;
}

/**
 * Pushes labels apart along one axis, as little as possible (least squares), in the order of their wishes.
 *
 * @returns the upper edges in the order given; none overlap, and all lie in [low, high] if they fit there at
 * all, otherwise they start at `low`
 */
export function spread(wishes: readonly Wish[], low: number, high: number): number[] {
	const order = wishes
		.map((_, i) => i)
		.sort((a, b) => (wishes[a] as Wish).want - (wishes[b] as Wish).want || a - b);
	const edge = ({ members, size, sum }: Cluster) =>
		Math.max(low, Math.min(high - size, sum / members.length));
	const clusters: Cluster[] = [];
	for (const i of order) {
		const { want, size } = wishes[i] as Wish;
		let last: Cluster = { members: [i], size, sum: want };
		for (
			let above = clusters.at(-1);
			above && edge(above) + above.size > edge(last);
			above = clusters.at(-1)
		) {
			clusters.pop();
			last = {
				members: [...above.members, ...last.members],
				size: above.size + last.size,
				sum: above.sum + last.sum - above.size * last.members.length,
			};
		}
		clusters.push(last);
	}
	const edges: number[] = new Array<number>(wishes.length).fill(low);
	for (const cluster of clusters) {
		let y = edge(cluster);
		for (const i of cluster.members) {
			edges[i] = y;
			y += (wishes[i] as Wish).size;
		}
	}
	return edges;
}
