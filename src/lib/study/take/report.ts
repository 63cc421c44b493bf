import type { Codebook, Question } from '../../survey/codebook/codebook';
import type { StudyView } from '../../view/study-view';
import type { Locale } from '../../words/locale';
import type { Deck } from '../../slides/deck';
import type { Plate } from '../../plates/plate';
import { answer } from '../analysis/answer';
import type { Kit } from '../analysis/asked';
import type { Answered } from '../analysis/answered';
import { batteries, canBreak, fitted, isCounted, questionOf, startOf } from '../analysis/start-view';
import { titleOf } from '../analysis/titles';
import { plainText } from './plain-text';
import { plateOfAnswers } from './plate-of';
import { shownOnly } from './shown-only';
import type { Taking } from './taking';

/** What one page of a report is about: a question, or statements that are shown together. */
export interface Part {
	readonly ids: readonly string[];
	readonly title: string;
}

/** One page of a report. */
export interface Page {
	readonly answered: Answered;
	readonly plate: Plate;
}

/** All that can be reported, in the order of the codebook: statements with the same answers as one. */
export function partsOf(codebook: Codebook, locale: Locale): Part[] {
	const together = batteries(codebook);
	const part = (questions: readonly Question[]): Part => ({
		ids: questions.map(({ id }) => id),
		title: titleOf({ questions, by: null }, locale),
	});
	return codebook.questions.filter(isCounted).flatMap((question) => {
		const battery = together.find((some) => some.includes(question));
		if (battery === undefined) return [part([question])];
		return battery[0] === question ? [part(battery)] : [];
	});
}

/** Questions that a report can be broken down by. */
export const breaksOf = (codebook: Codebook): Question[] => codebook.questions.filter(canBreak);

/** The view of a part: its best form, with filters, weights and corrections of the view that is open. */
export function viewOf(codebook: Codebook, { ids }: Part, by: string | null, like: StudyView): StudyView {
	const broken = ids.length > 1 || (by !== null && ids.includes(by)) ? null : by;
	const { filters, weighted, adjust } = like;
	return fitted(codebook, { ...startOf(codebook, ids, broken), filters, weighted, adjust }).view;
}

/**
 * The pages of a report, answered one after the other.
 *
 * @param tell called with the number of pages that are done
 * @throws DOMException AbortError when it is called off; what the engine fails with
 */
export async function pagesOf(
	kit: Kit,
	views: readonly StudyView[],
	taking: Taking,
	{ tell, signal }: { readonly tell?: (done: number) => void; readonly signal?: AbortSignal } = {},
): Promise<Page[]> {
	const pages: Page[] = [];
	for (const view of views) {
		signal?.throwIfAborted();
		const answered = shownOnly(await answer(kit, view));
		pages.push({ answered, plate: plateOfAnswers(answered, kit.codebook, taking) });
		tell?.(pages.length);
	}
	signal?.throwIfAborted();
	return pages;
}

/** The line below the name of the survey: whom it asked, who made it, when. */
export const leadOf = ({ universe, publisher, year }: Codebook): string =>
	[universe, publisher, year === null ? '' : String(year)].filter((part) => part !== '').join(' · ');

/** A report as a deck: a slide with its name, and one for each page. */
export const deckOfReport = (pages: readonly Page[], codebook: Codebook, locale: Locale): Deck => ({
	locale,
	title: plainText(codebook.title, 200),
	lead: leadOf(codebook) === '' ? '' : plainText(leadOf(codebook), 300),
	slides: pages.map(({ plate }) => ({ plate, notes: '', steps: [] })),
});

/** The break of a report in words; '' where it has none. */
export const breakName = (codebook: Codebook, by: string | null): string =>
	questionOf(codebook, by)?.text ?? '';
