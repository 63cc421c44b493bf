import type { Codebook } from '../survey/codebook/codebook';
import { completed, fromDescriptor, toDescriptor, type FromDescriptor } from '../survey/codebook/descriptor';

/**
 * The codebook of a survey for the columns that it has now, because it was read in another way or comes from another file; `guessed`
 * is what these look like. null where all have other names.
 */
export function carryOver(
	{ codebook, names }: { readonly codebook: Codebook; readonly names: readonly string[] },
	now: readonly string[],
	guessed: Codebook,
): Codebook | null {
	const isSame = names.length === now.length && names.every((name, i) => name === now[i]);
	if (isSame) return codebook;
	return described(fromDescriptor(toDescriptor(codebook, names), now), guessed);
}

/** The codebook that was read, with the guess for the columns that it does not know; null where it does not fit. */
export function described(read: FromDescriptor, guessed: Codebook): Codebook | null {
	if (!read.ok) return null;
	const hasNew = read.notes.some(({ kind }) => kind === 'new');
	return hasNew ? completed(read.codebook, guessed) : read.codebook;
}
