/** The rules of comparability beside the published label: they speak of codes that there are, and let a series stand. */
import { describe, expect, it } from 'vitest';
import { compareSeries } from '../../src/lib/catalog/comparable';
import { meaningOfNotes } from '../../src/lib/catalog/comparable-notes';
import { groupsOfOneUniverse } from '../../src/lib/catalog/comparable-populations';
import { sameScale } from '../../src/lib/catalog/comparable-scale';
import { partsOf, weighable } from '../../src/lib/catalog/peers-classes';
import { locales } from '../../src/lib/words/locale';
import { why } from '../../src/lib/words/comparability';
import { publishedObservations } from './observations';

const { catalog, rows } = await publishedObservations();

describe('the codes the rules speak of are in the label', () => {
	it.each([
		['note', Object.values(meaningOfNotes).flat()],
		['population', [...groupsOfOneUniverse.flat(), ...weighable]],
		['size_class', [...Object.keys(partsOf), ...Object.values(partsOf).flat()]],
	] as const)('%s', (list, spoken) => {
		expect(Object.keys(catalog.codes[list] ?? {})).toEqual(expect.arrayContaining([...spoken]));
	});
});

it('every series may be drawn on one scale by itself, in each country and in each year', () => {
	/** About as much as one drawing holds. */
	const most = 120;
	let drawings = 0;
	for (const series of catalog.series)
		for (const cut of ['geo', 'year'] as const) {
			const own = rows.filter((row) => row.series === series.id);
			for (const at of new Set(own.map((row) => row[cut]))) {
				const drawn = own.filter((row) => row[cut] === at).slice(0, most);
				const { verdict, reasons } = sameScale(drawn.map((row) => ({ row, series })));
				expect(verdict, `${series.id} ${at}: ${reasons.map(({ code }) => code).join()}`).not.toBe(
					'not-comparable',
				);
				drawings += 1;
			}
		}
	expect(drawings).toBeGreaterThan(500);
});

describe('of all pairs of series', () => {
	const pairs = catalog.series.flatMap((a, i) => catalog.series.slice(i + 1).map((b) => [a, b] as const));
	const judged = pairs.map(([a, b]) => ({ a, b, comparison: compareSeries(a, b) }));

	it('few may be compared, all of them of one concept, universe and unit', () => {
		const open = judged.filter(({ comparison }) => comparison.verdict !== 'not-comparable');
		expect(open.length).toBeGreaterThan(10);
		expect(open.length).toBeLessThan(pairs.length / 20);
		for (const { a, b } of open) {
			expect([a.concept, a.unit, a.index]).toEqual([b.concept, b.unit, b.index]);
			const wholes = [a, b].map(
				({ population }) =>
					groupsOfOneUniverse.find((group) => group.includes(population))?.[0] ?? population,
			);
			expect(wholes[0]).toBe(wholes[1]);
		}
	});

	it('each refusal has its reasons in words', () => {
		for (const { comparison } of judged)
			for (const locale of locales) {
				const sentences = why(comparison, locale);
				expect(sentences.length).toBe(comparison.reasons.length);
				expect(new Set(sentences).size).toBe(sentences.length);
			}
	});
});
