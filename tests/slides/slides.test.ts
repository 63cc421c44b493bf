import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Plate } from '../../src/lib/plates/plate';
import { layOut, type FigurePage } from '../../src/lib/slides/lay-out';
import { drawPanel } from '../../src/lib/slides/panels';
import { smallestType, stage } from '../../src/lib/slides/stage';
import { exploredPlates, namedPlates } from './plates';

const document = parseHTML('<!doctype html><html><body></body></html>').document as unknown as Document;

/** The named figures, and each series of the explorer in each form. */
let plates: Plate[];
beforeAll(async () => {
	plates = [...(await namedPlates('de')), ...(await exploredPlates('de'))];
}, 120_000);

/** Whether the axis holds all values with their intervals; what it does not hold cannot be drawn. */
const isWithin = ({ rows, domain: [, top] }: Plate): boolean =>
	rows.every(
		({ estimate }) =>
			estimate.kind !== 'known' ||
			Math.max(estimate.value, estimate.interval.kind === 'none' ? 0 : estimate.interval.high) <= top,
	);

const figures = (of: Plate): FigurePage[] => layOut(of).filter((page) => page.kind === 'figure');

describe('every figure there is', () => {
	it('stands on at most eight slides, within the stage, at least twice as large as it is drawn', () => {
		for (const of of plates) {
			const pages = figures(of);
			expect(pages.length, of.title).toBeLessThanOrEqual(8);
			for (const { shown, title, beside } of pages) {
				if (shown.kind !== 'panels') continue;
				for (const { x, width, height, drawnAt } of shown.panels) {
					expect(x + width, of.title).toBeLessThanOrEqual(shown.width + 1e-6);
					expect(width / drawnAt, of.title).toBeGreaterThanOrEqual(2 - 1e-6);
					expect(height + (beside ? 0 : title.height), of.title).toBeLessThan(stage.height);
				}
			}
		}
	});

	it('keeps the form it has, but for small multiples of very many panels', () => {
		const changed = plates.filter(
			(of) => of.form !== 'table' && isWithin(of) && figures(of).some(({ shown }) => shown.kind === 'table'),
		);
		const forms = new Set(changed.map(({ form }) => form));
		expect(changed.length / plates.length).toBeLessThan(0.04);
		for (const form of ['bars', 'lines', 'map', 'heat'] as const) expect([...forms]).not.toContain(form);
	});

	it('has type of 24 px at 1920 × 1080 or larger wherever it is drawn', () => {
		for (const [i, of] of plates.entries()) {
			if (i > 6 && i % 5 > 0) continue;
			for (const { shown } of figures(of)) {
				if (shown.kind !== 'panels') continue;
				for (const panel of shown.panels) {
					const roles = of.rows.map(({ role }) => role);
					const svg = drawPanel(of, panel, roles, document)?.outerHTML ?? '';
					const sizes = [...svg.matchAll(/font-size="([\d.]+)/g)].map(([, size]) => Number(size));
					expect(sizes.length).toBeGreaterThan(0);
					expect((Math.min(...sizes) * panel.width) / panel.drawnAt, of.title).toBeGreaterThanOrEqual(
						smallestType - 1e-6,
					);
				}
			}
		}
	});
});
