import type { Deck } from './deck';
import { pagesOf, type Page } from './pages';

/**
 * For each slide as it is shown what the speaker reads, in paragraphs: the own notes; what the figure shows, in words; the notes
 * on the figure that the slide has no room for.
 */
export const notesOf = (deck: Deck): string[][] =>
	pagesOf(deck).map((page) => notesOfPage(page).filter(Boolean));

function notesOfPage(page: Page): string[] {
	if (page.kind === 'title') return [];
	if (page.kind === 'sources') return [...page.sources];
	const { plate, part, notes: shown, slide } = page;
	const own = part === 1 ? slide.notes.split(/\n+/).map((line) => line.trim()) : [];
	return [...own, plate.sentence, ...plate.notes.filter((note) => !shown.includes(note))];
}
