import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Catalog } from '../../catalog/package';
import { tableOf } from '../../catalog/table-of';
import type { Engine } from '../../engine/engine';
import { inForm } from '../../explorer/actions';
import { composeView } from '../../explorer/compose';
import { drawnAt, frameOf } from '../../explorer/frame';
import { plateRow } from '../../explorer/marks';
import { held } from '../../explorer/open-held';
import type { Unsaid } from '../../explorer/shown';
import { start } from '../../explorer/start';
import { house } from '../../figures/house';
import { answerFrom } from '../../queries/answer-from';
import { observations } from '../../queries/observations';
import { forms } from '../../view/exploration';
import { locales, type Locale } from '../../words/locale';
import { tokens, type Frame } from '../chart';
import type { GalleryEntry } from '../gallery/gallery';
import { dark } from '../palettes';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** What draws, with all modules of its own: on Plot or on its stand-in, as these were mocked. */
async function drawing() {
	vi.resetModules();
	const [{ draw }, { entries, hang }, { drawPlate }] = await Promise.all([
		import('../draw'),
		import('../gallery/gallery'),
		import('../../plates/drawing'),
	]);
	const exhibit = (entry: GalleryEntry, frame: Omit<Frame, 'domain' | 'document'>): string =>
		draw(hang(entry)([], { ...frame, domain: entry.domain, document })).outerHTML;
	return { entries, exhibit, plate: drawPlate };
}

async function bothDrawings() {
	const onPlot = await drawing();
	vi.doMock('@observablehq/plot', () => import('./plot'));
	const plain = await drawing();
	vi.doUnmock('@observablehq/plot');
	return { onPlot, plain };
}

describe('the stand-in', () => {
	let both: Awaited<ReturnType<typeof bothDrawings>>;
	beforeAll(async () => {
		both = await bothDrawings();
	});

	it.each([288, 640, 1120])('draws every exhibit as Plot does, at %i px', (width) => {
		const { onPlot, plain } = both;
		expect(onPlot.entries.length).toBeGreaterThan(50);
		for (const entry of onPlot.entries) {
			for (const [locale, palette] of [['de', tokens] as const, ['en', dark] as const]) {
				const frame = { width, locale, palette };
				expect(plain.exhibit(entry, frame), entry.id).toBe(onPlot.exhibit(entry, frame));
			}
		}
	});

	describe('on the real data', () => {
		let catalog: Catalog;
		let engine: Engine;
		beforeAll(async () => {
			({ catalog, engine } = await house());
		});
		afterAll(() => engine.close());

		/** Every series as it opens, in each form that it has the dimensions for. */
		async function views(): Promise<Unsaid[]> {
			const opened = catalog.series.map(async (series) => {
				const table = tableOf(catalog, series.id);
				const all = { series: series.id, where: {}, by: 'item', against: null } as const;
				const { holding, stock } = held(
					catalog,
					series,
					table,
					await engine.run(observations(all, table.name)),
				);
				const own = start(series.id, stock);
				return forms.flatMap((form): Unsaid[] => {
					const view = inForm(own, form, stock);
					if (view === null || form === 'table') return [];
					const rows = composeView(view, answerFrom(holding.rows ?? [], view), holding);
					return [{ view, opened: { holding, stock, start: own }, rows }];
				});
			});
			return (await Promise.all(opened)).flat();
		}

		it('draws every view of the explorer as Plot does', async () => {
			const seen = new Set<string>();
			for (const [i, shown] of (await views()).entries()) {
				const { view, rows, opened } = shown;
				const { unit } = opened.holding.series;
				const room = [331, 640, 880][i % 3] ?? 640;
				const locale = locales[i % 2] as Locale;
				const { domain } = frameOf(shown, { room, locale, palette: tokens });
				const top = unit === 'percent' ? 100 : domain[1];
				const plate = {
					...{ form: view.form, locale, unit, domain: [0, top] as const },
					rows: rows.map((row) => plateRow(row, locale)),
				};
				const sheet = { width: drawnAt(room, view.form), palette: tokens, document };
				const [drawn, wanted] = [both.plain, both.onPlot].map(
					(one) => one.plate(plate, sheet)?.outerHTML ?? '',
				);
				expect(drawn, `${view.series} ${view.form}`).toBe(wanted);
				seen.add(view.form);
			}
			expect([...seen].sort()).toEqual(forms.filter((form) => form !== 'table').toSorted());
		});
	});
});
