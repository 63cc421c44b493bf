import { checkCodebook } from '../../survey/codebook/check';
import type { Codebook } from '../../survey/codebook/codebook';
import type { Settled } from '../../survey/reader';
import type { Locale } from '../../words/locale';
import { warningText } from '../../words/survey/warnings';

/** What a reader should look at, in sentences: by the id of the question, and under null what is about the survey as a whole. */
export function notesByQuestion(
	codebook: Codebook,
	{ columns, rows }: Pick<Settled, 'columns' | 'rows'>,
	locale: Locale,
): ReadonlyMap<string | null, readonly string[]> {
	const notes = new Map<string | null, string[]>();
	for (const warning of checkCodebook(codebook, columns, rows)) {
		const text = warningText(warning, locale);
		const known = notes.get(warning.question);
		if (known) known.push(text);
		else notes.set(warning.question, [text]);
	}
	return notes;
}
