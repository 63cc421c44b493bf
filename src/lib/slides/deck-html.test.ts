import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { deckHtml } from './deck-html';
import { deck, plate, plateRow, slide } from './plate.sample';
import { notesOf } from './speaker-notes';

const page = parseHTML('<!doctype html><html><body></body></html>').document as unknown as Document;
const read = (html: string) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)> & </section> '`;

describe('a talk as markup', () => {
	const one = plate([plateRow('A', 10), plateRow('B', 20)]);
	const talk = deck([slide(one, { steps: ['B', 'A'] }), slide({ ...one, form: 'table' })], {
		title: 'Vortrag',
		lead: 'Berlin',
	});

	it('has a section a slide, each with a name, a number and one state to be seen', () => {
		const { document } = { document: read(deckHtml(talk, page)) };
		const sections = [...document.querySelectorAll('section')];
		expect(sections.map((section) => section.getAttribute('aria-label'))).toEqual([
			'Vortrag',
			'Ein Titel',
			'Ein Titel',
		]);
		expect(sections.map((section) => section.querySelector('.number')?.textContent)).toEqual(['1', '2', '3']);
		expect(sections.map((section) => section.querySelectorAll('.state').length)).toEqual([0, 3, 1]);
		expect(document.querySelectorAll('.state[data-on]')).toHaveLength(2);
		expect(document.querySelectorAll('svg.panels')).toHaveLength(3);
	});

	it('says in words what is drawn, and lets a table be read', () => {
		const document = read(deckHtml(talk, page));
		const [, drawn, table] = [...document.querySelectorAll('section')];
		expect(drawn?.querySelector('.sentence')?.textContent).toBe('Ein Satz.');
		expect(drawn?.querySelector('.state')?.getAttribute('aria-hidden')).toBe('true');
		expect(table?.querySelector('.state')?.hasAttribute('aria-hidden')).toBe(false);
		expect(table?.querySelectorAll('tbody th[scope=row]')).toHaveLength(2);
	});

	it('needs no style and no script', () => {
		expect(deckHtml(talk, page)).not.toMatch(/\sstyle=|<style|<script|\son\w+=|\sid=/);
	});
});

it('hostile texts stay texts, in drawings and tables too', () => {
	const rows = [
		plateRow('A', 10, { label: hostile }),
		plateRow(hostile, 20, { groupLabel: hostile, group: hostile }),
	];
	const texts = {
		title: hostile,
		subtitle: hostile,
		sentence: hostile,
		notes: [hostile],
		sources: [hostile],
	};
	for (const form of ['bars', 'table', 'heat'] as const) {
		const of = plate(rows, { ...texts, form });
		const html = deckHtml(
			deck([slide(of, { notes: hostile, steps: [hostile, 'A'] })], { title: hostile, lead: hostile }),
			page,
		);
		const document = read(html);
		expect(document.querySelectorAll('script, img, [onerror]')).toHaveLength(0);
		expect(document.querySelectorAll('section')).toHaveLength(2);
		expect(document.querySelector('h2')?.textContent).toContain(hostile);
	}
});

it('speaker’s notes: the own ones, the sentence, and the notes on the figure that are not shown', () => {
	const notes = ['Striche.', 'b: Bruch', 'Lang. '.repeat(300)];
	const of = plate([plateRow('A', 10), plateRow('B', 10)], { notes });
	const [title, first] = notesOf(deck([slide(of, { notes: 'Eins\n\n Zwei ' })], { title: 'T' }));
	expect(title).toEqual([]);
	expect(first).toEqual(['Eins', 'Zwei', 'Ein Satz.', notes[2]]);
	expect(notesOf(deck([]))).toEqual([]);
});
