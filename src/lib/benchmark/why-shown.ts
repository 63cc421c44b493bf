import type { Ladder, RungName } from './ladder-rungs';

type Group = 'sector-size' | 'sector' | 'size' | 'country';

/** Why a ladder shows what it shows, and nothing closer. */
export interface Why {
	/** Groups closer to the business that no usable figure is known of, all of one area; null for none. */
	readonly missing: {
		readonly groups: readonly Group[];
		readonly area: 'country' | 'union';
		/** The strongest of the reasons: a figure that leaves the business out, an old one, or none. */
		readonly how: 'without-you' | 'too-old' | 'unpublished';
	} | null;
	/** What the business has not said, or its country has not, each once. */
	readonly unsaid: readonly ('country' | 'sector' | 'size')[];
}

const groupOf: Readonly<Record<RungName, Group>> = {
	'sector-size': 'sector-size',
	sector: 'sector',
	size: 'size',
	country: 'country',
	'eu-sector-size': 'sector-size',
	'eu-sector': 'sector',
	'eu-size': 'size',
	eu: 'country',
};

const isUnion = (name: RungName): boolean => name.startsWith('eu');

/** Gathers the reasons from the rungs before the one that is shown; those of the own country before those of the EU. */
export function whyShown({ rungs, shown }: Ladder): Why {
	const closer = rungs.slice(0, shown ? rungs.findIndex(({ name }) => name === shown.rung) : rungs.length);
	const unsaid = new Set(closer.flatMap(({ state }) => (state.kind === 'not-said' ? [state.what] : [])));
	const without = closer.filter(({ state }) => state.kind !== 'not-said');
	const own = without.filter(({ name }) => !isUnion(name));
	const near = own.length > 0 ? own : without;
	const kinds = near.map(({ state }) => state.kind);
	const how = (['without-you', 'too-old'] as const).find((kind) => kinds.includes(kind)) ?? 'unpublished';
	const groups = near.map(({ name }) => groupOf[name]);
	return {
		missing: near.length === 0 ? null : { groups, area: own.length > 0 ? 'country' : 'union', how },
		unsaid: [...unsaid],
	};
}
