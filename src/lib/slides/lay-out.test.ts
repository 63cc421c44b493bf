import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { absent, known } from '../charts/placed.sample';
import type { Plate } from '../plates/plate';
import { layOut, type FigurePage } from './lay-out';
import { drawPanel } from './panels';
import { plate, plateRow } from './plate.sample';
import { room, smallestType, stage } from './stage';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const many = (count: number, label = (i: number) => `Land ${i}`) =>
	Array.from({ length: count }, (_, i) => plateRow(`C${i}`, (i * 7) % 100, { label: label(i) }));
const figures = (of: Plate): FigurePage[] => layOut(of).filter((page) => page.kind === 'figure');
const shownRows = ({ shown }: FigurePage): number[] =>
	shown.kind === 'table' ? shown.blocks.flat() : shown.panels.flatMap(({ rows }) => rows);

/** Sizes of all type in a page's drawings, px of the stage. */
function typeIn(page: FigurePage): number[] {
	if (page.shown.kind === 'table') return [];
	return page.shown.panels.flatMap((panel) => {
		const roles = page.plate.rows.map(({ role }) => role);
		const svg = drawPanel(page.plate, panel, roles, document as unknown as Document)?.outerHTML ?? '';
		const sizes = [...svg.matchAll(/font-size="([\d.]+)/g)].map(([, size]) => Number(size));
		return sizes.map((size) => (size * panel.width) / panel.drawnAt);
	});
}

describe.each([
	['none', plate([])],
	['one value', plate([plateRow('A', 12)])],
	['one zero', plate([plateRow('A', 0)])],
	['only missing', plate([plateRow('A', 0, { estimate: absent }), plateRow('B', 0, { estimate: absent })])],
	['27 countries and their reference', plate([plateRow('EU', 50, { role: 'reference' }), ...many(27)])],
	['40 rows', plate(many(40))],
	[
		'40 rows with very long labels',
		plate(many(40, (i) => `Donaudampfschifffahrtsgesellschaft Nummer ${i} und Söhne`)),
	],
	['300 rows', plate(many(300))],
	['a table of 3000 values', plate(many(3000), { form: 'table' })],
	['a long title', plate(many(5), { title: 'Ein sehr langer Titel über Unternehmen '.repeat(8) })],
	['a word without an end', plate(many(5), { title: 'x'.repeat(300), subtitle: 'y'.repeat(400) })],
	[
		'long notes',
		plate(many(5), { notes: Array.from({ length: 9 }, () => 'Ein Hinweis, der lang ist. '.repeat(6)) }),
	],
	[
		'many sources',
		plate(many(5), {
			sources: Array.from({ length: 20 }, (_, i) => `Quelle ${i}: ${'Amt '.repeat(30)} n = ${i}.`),
		}),
	],
])('%s', (_, of) => {
	it('stands on the stage, with type that can be read', () => {
		for (const page of figures(of)) {
			const { shown } = page;
			if (shown.kind === 'panels') {
				for (const panel of shown.panels) {
					expect(panel.x + panel.width).toBeLessThanOrEqual(room);
					expect(panel.height + page.title.height).toBeLessThan(stage.height);
				}
			}
			expect(page.title.size).toBeGreaterThanOrEqual(40);
			expect(Math.min(Infinity, ...typeIn(page))).toBeGreaterThanOrEqual(smallestType - 1e-6);
		}
	});

	it('shows each row once, or says how many it leaves out', () => {
		const pages = figures(of);
		expect(pages.length).toBeGreaterThan(0);
		expect(pages.length).toBeLessThanOrEqual(8);
		const shown = pages.flatMap(shownRows).filter((i) => of.rows[i]?.role !== 'reference');
		expect(new Set(shown).size).toBe(shown.length);
		const rows = of.rows.filter(({ role }) => role !== 'reference').length;
		const notes = pages.at(-1)?.notes.join(' ') ?? '';
		if (shown.length < rows)
			expect(notes).toContain(`${new Intl.NumberFormat('de').format(rows - shown.length)} weitere Werte`);
		else expect(notes).not.toContain('weitere Werte');
	});

	it('never drops a source', () => {
		const said = layOut(of)
			.flatMap(({ sources }) => sources)
			.join('\n');
		for (const source of of.sources) expect(said).toContain(source);
		for (const page of figures(of)) expect(page.sources[0]).toContain(of.sources[0]);
	});
});

it('27 countries and their reference stand on one slide, the reference in each column', () => {
	const of = plate([plateRow('EU', 50, { role: 'reference' }), ...many(27)]);
	const [page, ...others] = figures(of);
	expect(others).toEqual([]);
	const shown = page?.shown;
	if (shown?.kind !== 'panels') throw new Error('a table');
	expect(shown.panels.length).toBeGreaterThan(1);
	for (const { rows } of shown.panels) expect(rows).toContain(0);
});

it('short figures are shown larger than long ones', () => {
	const scale = (of: Plate) => {
		const [page] = figures(of);
		const panel = page?.shown.kind === 'panels' ? page.shown.panels[0] : undefined;
		return (panel?.width ?? 0) / (panel?.drawnAt ?? 1);
	};
	expect(scale(plate(many(3)))).toBeGreaterThan(scale(plate(many(9))));
});

it('notes give way before a drawing does, and the first stays', () => {
	const notes = ['Die feinen Striche zeigen etwas.', 'b: Bruch', 'Ein langer Hinweis. '.repeat(60)];
	const [page] = figures(plate(many(12), { notes }));
	expect(page?.shown.kind).toBe('panels');
	expect(page?.notes).toEqual(notes.slice(0, 2));
});

it('what cannot be drawn is a table', () => {
	const [page] = figures(plate([plateRow('A', 0, { estimate: known(180) })]));
	expect(page?.shown.kind).toBe('table');
});

it('the same plate gives the same slides', () => {
	const of = plate(many(40));
	expect(layOut(of)).toBe(layOut(of));
	expect(layOut({ ...of })).toEqual(layOut(of));
});
