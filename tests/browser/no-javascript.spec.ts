import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { FigureDocument } from '../../src/lib/share/figure-json';
import { namedFigure } from '../../src/lib/figures/named';
import { number, percent } from '../../src/lib/words/number';
import type { Locale } from '../../src/lib/words/locale';
import { pages } from './pages';

test.use({ javaScriptEnabled: false });

const figureDocument = (id: string) =>
	JSON.parse(readFileSync(`build-test/figures/${id}.json`, 'utf8')) as FigureDocument;

type Value = FigureDocument['values'][number];

/** A value as a reader of the page must find it. */
function written({ value, unit }: Value, { codes }: FigureDocument, locale: Locale): string {
	if (value === null) throw new Error('a value that is missing is not written as a number');
	if (unit === 'percent') return percent(value, locale);
	return `${number(value, locale, 0)} ${codes.unit?.[unit]?.[locale]}`;
}

for (const { path, locale, figures } of pages.filter((page) => page.figures.length > 0)) {
	for (const width of [320, 1280]) {
		test(`${path} at ${width} px without JavaScript`, async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(path);
			await expect(page.locator('[data-figure]')).toHaveCount(figures.length);

			for (const id of figures) {
				const told = figureDocument(id);
				const figure = page.locator(`[data-figure="${id}"]`);
				await expect(figure).toHaveAttribute('data-state', 'prerendered');
				await expect(figure.locator('h1, h2, h3').first()).toHaveText(told.title[locale]);
				await expect(figure.locator('.sentence')).toHaveText(told.sentence[locale]);

				const drawing = figure.locator('svg:visible');
				await expect(drawing).toHaveCount(1);
				const texts = await drawing.locator('text').allTextContents();
				const drawn = told.values.filter(({ series }) => series === namedFigure(id).views[0].series);
				expect(drawn.length).toBeGreaterThan(1);
				for (const value of drawn) {
					if (namedFigure(id).form === 'lines' || value.value === null) continue;
					expect(texts.join(' | '), `${id}: ${value.label[locale]}`).toContain(written(value, told, locale));
				}

				await figure.locator('details.values > summary').click();
				const rows = figure.locator('details.values tbody tr');
				await expect(rows).toHaveCount(told.values.length);
				for (const [i, value] of told.values.entries()) {
					const row = rows.nth(i);
					await expect(row.locator('th')).toHaveText(value.label[locale]);
					await expect(row).toBeVisible();
					const cells = await row.locator('td').allTextContents();
					expect(cells[0]).toBe(String(value.year));
					if (value.value !== null) expect(cells[1]).toBe(written(value, told, locale));
					for (const code of value.note.split(' ').filter(Boolean))
						expect(cells.join(' | ')).toContain(told.codes.note?.[code]?.[locale]);
				}

				for (const value of told.values) {
					const source = figure.locator(`.source[data-source="${value.source}"]`);
					const series = told.series.find(({ id }) => id === value.series);
					await expect(source).toContainText(value.sourceTitle[locale]);
					await expect(source.locator('abbr', { hasText: value.grade })).toHaveCount(1);
					if (series?.commissioner) await expect(source).toContainText(series.commissioner);
				}
				for (const { id, publisher, licence } of told.sources) {
					const source = figure.locator(`.source[data-source="${id}"]`);
					const asked = told.values.flatMap((value) => (value.source === id ? (value.n ?? []) : []));
					if (asked.length > 0) await expect(source).toContainText(number(Math.max(...asked), locale, 0));
					await expect(source).toContainText(publisher);
					await expect(source).toContainText(licence.name[locale]);
				}
			}
		});
	}
}
