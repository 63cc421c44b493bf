import type { Bilingual } from '../../words/locale';
import type { Plate } from '../plate';

/** What an embed has to show: a plate, or why there is none. */
export type Found =
	| { readonly plate: Plate; readonly isFrozen: boolean }
	| {
			readonly why: Bilingual;
			/** Where the reader may go instead, below the site's start page. */
			readonly path: string;
	  };

declare global {
	interface Window {
		/** Left by the script of a live embed for the one that draws. */
		kmuFound?: Found;
	}
}
