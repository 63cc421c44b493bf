import type { Place } from '../map/rings';

/**
 * Digits of the coordinates in coast.json, from −42 to 42: one letter a step is what gzip makes least of. Behind `far`
 * stand two, the first of which counts 85-fold.
 */
export const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#%&()*+,-./:<>?@[]^_{|';
export const most = 42;
export const far = '~';

/** Shapes as in map/europe.json. */
export interface Shapes {
	readonly width: number;
	readonly height: number;
	readonly other: string;
	readonly places: Readonly<
		Record<string, { readonly x: number; readonly y: number; readonly room: number; readonly rings: string }>
	>;
}

/** The same with rings on a grid, so many steps over the width, and each border written once. */
export type Coast = Shapes & { readonly grid: number };

/**
 * The shapes as map/land.ts reads them. Rings are parted by semicolons and made of pieces, parted by blanks: steps from
 * where the last piece ended, or `=` and the number of an earlier piece that is walked back. The last leads back to the first
 * place.
 */
export function unfolded({ width, height, grid, other, places }: Coast): Shapes {
	const pieces: Place[][] = [];
	let at: Place = [0, 0];
	const piece = (written: string, start: readonly Place[]): readonly Place[] => {
		if (written.startsWith('=')) return (pieces[Number(written.slice(1))] ?? []).toReversed();
		const steps = numbers(written);
		const walked = [...start];
		for (let i = 0; i < steps.length; i += 2) {
			at = [at[0] + (steps[i] ?? 0), at[1] + (steps[i + 1] ?? 0)];
			walked.push(at);
		}
		pieces.push(walked);
		return walked;
	};
	const ring = (written: string): string => {
		let walked: Place[] = [];
		for (const one of written.split(' ')) {
			walked = [...walked.slice(0, -1), ...piece(one, walked.slice(-1))];
			at = walked.at(-1) ?? at;
		}
		return stepwise(walked.slice(0, -1).map(([x, y]) => [scaled(x), scaled(y)]));
	};
	const scaled = (steps: number) => Math.round((steps * width) / grid);
	const rings = (written: string) => written.split(';').map(ring).join(';');
	return {
		...{ width, height },
		other: rings(other),
		places: Object.fromEntries(
			Object.entries(places).map(([code, place]) => [code, { ...place, rings: rings(place.rings) }]),
		),
	};
}

function numbers(written: string): number[] {
	const value = (digit: string | undefined) => digits.indexOf(digit ?? '') - most;
	return [...written.matchAll(/~(.)(.)|./g)].map(([digit, high, low]) =>
		high ? value(high) * digits.length + value(low) : value(digit),
	);
}

/** A place, then steps from place to place. */
const stepwise = (ring: readonly Place[]): string =>
	ring.map(([x, y], i) => `${x - (ring[i - 1]?.[0] ?? 0)} ${y - (ring[i - 1]?.[1] ?? 0)}`).join(' ');
