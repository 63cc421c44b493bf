import { onlyKnown, refuse, type Options } from './known';

/** From a value to px. */
export type Scale = (value: number) => number;

/**
 * A scale by Plot's options: linear between two ends, or px as they are.
 *
 * @throws Error for any other
 */
export function scaleOf(name: string, options: unknown): Scale {
	const { type, domain, range, ...others } = (options ?? {}) as Options;
	onlyKnown(`scale ${name}`, others, []);
	if (type === 'identity' && domain === undefined && range === undefined) return (value) => value;
	if (type !== 'linear') return refuse(`scale ${name}`, 'type', type);
	const [low, high] = endsOf(name, 'domain', domain);
	const [from, to] = endsOf(name, 'range', range);
	return (value) => {
		const share = (value - low) / (high - low);
		return from * (1 - share) + to * share;
	};
}

function endsOf(of: string, name: string, ends: unknown): readonly [number, number] {
	if (!Array.isArray(ends) || ends.length !== 2 || !ends.every(Number.isFinite) || ends[0] === ends[1])
		return refuse(`scale ${of}`, name, ends);
	return ends as unknown as readonly [number, number];
}
