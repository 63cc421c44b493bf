/** Where figures are handed to the page /talk/ while it is open in another window. */
export const channelName = 'kmu-talk';

/**
 * What is said there. A window asks who is there; every talk answers with the moment it was last in use; the window
 * sends its figure to one of them, packed; that one says whether it has it.
 */
export type Said =
	| { readonly say: 'who'; readonly offer: string }
	| { readonly say: 'here'; readonly offer: string; readonly talk: string; readonly used: number }
	| { readonly say: 'take'; readonly offer: string; readonly talk: string; readonly packed: string }
	| { readonly say: 'taken' | 'refused'; readonly offer: string };
