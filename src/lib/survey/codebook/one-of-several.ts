import type { CountedColumn } from './counted';
import type { Parted } from './missing';
import { plain } from './plain';
import { yesOrNo } from './yes-words';

/** What a column holds, seen as one option of a question with several. */
export type OptionColumn =
	| { readonly kind: 'empty' }
	/** One text or an empty field. `own` where the text is no yes: the name of the option, or its code. */
	| { readonly kind: 'marked'; readonly text: string; readonly own: boolean }
	| { readonly kind: 'yes-no'; readonly yes: readonly string[]; readonly words: boolean }
	/** 1 and 2, in either sense. */
	| { readonly kind: 'one-two' };

/** How a column may be an option of a question; null where it cannot be. */
export function optionColumn({ filled, rows }: CountedColumn, { rest }: Parted): OptionColumn | null {
	if (rest.length > 4) return null;
	const texts = rest.map(({ text }) => text);
	const [first] = texts;
	if (first === undefined) return { kind: 'empty' };
	const said = texts.map(yesOrNo);
	if (texts.every((text) => text === '1' || text === '2') && texts.includes('2')) {
		// Only 2s beside empty fields are marks: the code of the second option.
		return texts.length === 1 && filled < rows
			? { kind: 'marked', text: '2', own: true }
			: { kind: 'one-two' };
	}
	if (said.every((one) => one !== null) && (said.includes('no') || texts.length > 1 || filled === rows))
		return {
			kind: 'yes-no',
			yes: texts.filter((_, i) => said[i] === 'yes'),
			words: texts.some((text) => /^(?:ja|nein|yes|no|[yn])$/i.test(plain(text))),
		};
	return texts.length === 1 ? { kind: 'marked', text: first, own: said[0] === null } : null;
}
