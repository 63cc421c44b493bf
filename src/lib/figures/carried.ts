import type { Plate } from '../plates/plate';
import type { Embedded } from '../share/embed/address';
import type { Locale } from '../words/locale';

/** A figure on its way out of the house. */
export interface Carried {
	/** What is shown now, in a language. */
	readonly plate: (locale: Locale) => Promise<Plate>;
	/** Which embed shows the same and asks anew each time; null where none does. */
	readonly live: Pick<Embedded, 'figure' | 'fragment'> | null;
	/**
	 * An upper estimate of the height in px of its embed at a width. With it the embed is previewed only when the reader asks for it:
	 * its page comes from the network.
	 */
	readonly heightAt?: (plate: Plate, width: number) => number;
}
