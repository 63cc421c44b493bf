import type { Locale } from '../words/locale';
import { slides as words } from '../words/slides';
import { drawingHtml } from './drawing-html';
import { statesOf } from './highlight';
import type { FigurePage } from './lay-out';
import { escaped, tag } from './markup';
import type { Page } from './pages';
import { tableHtml } from './table-html';

interface Placed {
	/** Number of the slide, from 1. */
	readonly number: number;
	readonly locale: Locale;
	readonly document?: Document;
}

/** A slide as markup: a section with its name, on a stage. */
export function slideHtml(page: Page, { number, locale, document }: Placed): string {
	const { name, inside, kind } = stageOf(page, locale, document);
	return tag(
		'section',
		{ class: 'slide', 'data-slide': number, 'aria-label': name },
		tag(
			'div',
			{ class: `stage ${kind}` },
			inside,
			tag('p', { class: 'number', 'aria-hidden': 'true' }, String(number)),
		),
	);
}

function stageOf(
	page: Page,
	locale: Locale,
	document?: Document,
): { name: string; kind: string; inside: string } {
	if (page.kind === 'title') {
		return {
			name: page.title || page.lead || words.talk[locale],
			kind: 'opening',
			inside:
				tag('h1', { class: 'title' }, escaped(page.title)) + tag('p', { class: 'lead' }, escaped(page.lead)),
		};
	}
	const name = page.plate.title + (page.parts > 1 ? ` (${page.part}/${page.parts})` : '');
	if (page.kind === 'sources') {
		return {
			name: `${words.sources[locale]}: ${name}`,
			kind: 'sources',
			inside:
				tag('h2', { class: 'title', 'data-size': 48 }, escaped(words.sources[locale])) +
				tag('p', { class: 'subtitle' }, escaped(name)) +
				paragraphs('source', page.sources),
		};
	}
	return {
		name,
		kind: page.beside ? 'figure beside' : 'figure',
		inside: figureHtml(page, page.slide.steps, document),
	};
}

function figureHtml(page: FigurePage, steps: readonly string[], document?: Document): string {
	const { plate, part, parts, title, notes, sources } = page;
	const ofParts = parts > 1 ? ' ' + tag('span', { class: 'part' }, `${part}/${parts}`) : '';
	return (
		tag('h2', { class: 'title', 'data-size': title.size }, escaped(plate.title) + ofParts) +
		tag('p', { class: 'subtitle' }, escaped(plate.subtitle)) +
		tag('p', { class: 'sentence' }, escaped(plate.sentence)) +
		tag('div', { class: 'states' }, ...statesHtml(page, steps, document)) +
		tag(
			'div',
			{ class: 'small' },
			paragraphs('note', notes.length > 0 ? [notes.join(' ')] : []),
			paragraphs('source', sources),
		)
	);
}

/** All states of a figure, one upon the other, the first to be seen. What is drawn has words for the ear; a table is read. */
function statesHtml(page: FigurePage, steps: readonly string[], document?: Document): string[] {
	const { plate, shown } = page;
	const here = shown.kind === 'table' ? shown.blocks.flat() : shown.panels.flatMap(({ rows }) => rows);
	return statesOf(plate, steps, here).map(({ label, roles }, i) =>
		tag(
			'div',
			{
				class: 'state',
				'data-on': i === 0,
				'data-says': label,
				'aria-hidden': (shown.kind === 'panels' || i > 0) && 'true',
			},
			shown.kind === 'panels'
				? drawingHtml(page, roles, document)
				: tag(
						'div',
						{ class: 'blocks', 'data-columns': shown.columns },
						...shown.blocks.map((block) => tableHtml(plate, block, roles)),
					),
		),
	);
}

const paragraphs = (name: string, texts: readonly string[]): string =>
	texts.map((text) => tag('p', { class: name }, escaped(text))).join('');
