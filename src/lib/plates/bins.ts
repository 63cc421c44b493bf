/** The code of a row that is a bin of a histogram: "20..30", "..10" and "60.." where an end is open. */
export const binCode = (from: number | null, to: number | null): string => `${from ?? ''}..${to ?? ''}`;

/**
 * The bin of a code.
 *
 * @throws RangeError when it is none
 */
export function binOf(code: string): { readonly from: number | null; readonly to: number | null } {
	const [, from, to] = /^(.*?)\.\.(.*)$/.exec(code) ?? [];
	return { from: end(from, code), to: end(to, code) };
}

function end(written: string | undefined, code: string): number | null {
	if (written === '') return null;
	const value = Number(written ?? Number.NaN);
	if (!Number.isFinite(value) || String(value) !== written)
		throw new RangeError(`"${code}" is no bin of a histogram.`);
	return value;
}
