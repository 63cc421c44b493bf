import { isSosci } from './column-names';
import type { OptionColumn } from './one-of-several';
import { isOwn, type Candidate } from './option-candidate';
import { plain } from './plain';
import { why, type Why } from './reasons';

/** What means chosen in all columns of a question. */
export interface Yes {
	readonly words: readonly string[];
	readonly because: 'marked-columns' | 'yes-no-columns';
	readonly reasons: readonly Why[];
}

/** The texts that mean chosen, where all columns speak alike. */
export function yesOf(candidates: readonly Candidate[]): Yes | null {
	const holds = candidates.flatMap((one) => (one.holds ? [one.holds] : []));
	const marks = holds.flatMap((one) => (one.kind === 'marked' ? [one] : []));
	if (marks.length === holds.length) {
		const areOwn = candidates.every(isOwn) || new Set(marks.map(({ text }) => text)).size === marks.length;
		const areSame = new Set(marks.map(({ text }) => plain(text))).size === 1;
		if (!areSame && !areOwn && marks.some(({ own }) => own)) return null;
		return {
			words: [...new Set(marks.map(({ text }) => text))],
			because: 'marked-columns',
			reasons: [why('blank-is-missing', [], false)],
		};
	}
	const isYesNo = (one: OptionColumn) => one.kind === 'yes-no' || (one.kind === 'marked' && !one.own);
	if (holds.every(isYesNo)) {
		const texts = holds.flatMap((one) =>
			one.kind === 'yes-no' ? one.yes : one.kind === 'marked' ? [one.text] : [],
		);
		const words = [...new Set(texts)];
		return {
			words: words.length > 0 ? words : ['1'],
			because: 'yes-no-columns',
			reasons: [why('yes-words', words)],
		};
	}
	const isOneTwo = (one: OptionColumn) =>
		one.kind === 'one-two' ||
		(one.kind === 'yes-no' && one.yes.every((text) => text === '1') && one.yes.length === 1) ||
		(one.kind === 'marked' && (one.text === '1' || one.text === '2'));
	if (!holds.every(isOneTwo)) return null;
	const isSoSci = candidates.every(({ column }) => isSosci(column.name));
	return {
		words: [isSoSci ? '2' : '1'],
		because: 'yes-no-columns',
		reasons: [why(isSoSci ? 'two-is-chosen' : 'one-is-yes', ['1', '2'], false)],
	};
}
