import { pack } from '../../plates/pack';
import type { Plate } from '../../plates/plate';
import { offer } from '../../slides/collect';

/** `full`: the talk has no room for more. `not-opened`: no talk was open, and the browser opened none. */
export type Became = { readonly kind: 'taken' | 'full' | 'not-opened'; readonly count: number };

/** So many chances to answer, so far apart (ms), has a talk that was just opened, and one that draws what it has. */
const chances = { opened: 30, drawing: 8 } as const;
const apart = 500;

/**
 * Puts figures into the talk that is open in another window, one after the other; into a new one where none is.
 *
 * @param open opens a talk that begins with a packed figure; false where the browser does not
 * @throws RangeError for a figure that does not fit into an address; DOMException AbortError when it is called off
 */
export async function intoTalk(
	plates: readonly Plate[],
	open: (packed: string) => boolean,
	{ tell, signal }: { readonly tell?: (done: number) => void; readonly signal?: AbortSignal } = {},
): Promise<Became> {
	let isNew = false;
	for (const [count, plate] of plates.entries()) {
		signal?.throwIfAborted();
		let isTaken = (await offer(plate)) === 'taken';
		if (!isTaken && count === 0) {
			if (!open(await pack(plate))) return { kind: 'not-opened', count };
			[isNew, isTaken] = [true, true];
		}
		const all = isNew && count === 1 ? chances.opened : count === 0 ? 0 : chances.drawing;
		for (let chance = 0; !isTaken && chance < all; chance += 1) {
			await new Promise((resolve) => setTimeout(resolve, apart));
			signal?.throwIfAborted();
			isTaken = (await offer(plate)) === 'taken';
		}
		if (!isTaken) return { kind: 'full', count };
		tell?.(count + 1);
	}
	return { kind: 'taken', count: plates.length };
}
