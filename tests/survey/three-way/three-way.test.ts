import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { openEngine } from '../../../src/lib/engine/node';
import { bySql } from './by-sql';
import { generate } from './generate';
import { askR, hasR, type Said } from './reference';
import { textbook, type Findings, type Found } from './textbook';

// Every table is stored, summed up and estimated as on the page; R works beside it, where it is installed.
const many = 1_000;
const every = 10;
const tables = Array.from({ length: many }, (_, id) => generate(id));
const parts = Array.from({ length: 20 }, (_, part) => part);
const found = new Map<number, Awaited<ReturnType<typeof bySql>>>();
const isThere = hasR();
let engine: Engine;
let said: Promise<Said[]>;

beforeAll(async () => {
	said = isThere ? askR(tables, every) : Promise.resolve([]);
	said.catch(() => {});
	engine = await openEngine({ dataDir: 'static/data' });
});
afterAll(() => engine.close());

/**
 * 1e-9 of the number; near 0, where only rounding is left of a difference, 1e-13 of what was subtracted. Standard errors
 * are compared as variances, which doubles what may differ.
 */
function isNear(actual: number, expected: number, size: number, relative = 1e-9): boolean {
	return Math.abs(actual - expected) <= relative * Math.abs(expected) + 1e-13 * size;
}

/** How large what is subtracted can be: 1 for shares, the numbers themselves, their totals. */
function sizeOf(id: number, name: string): number {
	const { centre, respondents } = tables[id] as (typeof tables)[number];
	const weights = respondents.reduce((sum, { w }) => sum + w, 0);
	if (name === 'total of share') return weights;
	if (name === 'total of values') return weights * (centre + 10);
	return name.startsWith('mean') ? centre + 10 : 1;
}

function unlike(id: number, name: string, mine: Found | null, theirs: Found | null): string[] {
	if (mine === null || theirs === null) return mine === theirs ? [] : [`${id} ${name}: one has no estimate`];
	const size = sizeOf(id, name);
	const isMean = name.startsWith('mean');
	const pairs: [keyof Found, boolean][] = [
		['estimate', isNear(mine.estimate, theirs.estimate, size)],
		['variance', isNear(mine.variance, theirs.variance, isMean ? 100 : size ** 2, 2e-9)],
		['n', mine.n === theirs.n],
		['df', mine.df === theirs.df],
	];
	return pairs
		.filter(([, near]) => !near)
		.map(([field]) => `${id} ${name}: ${field} ${mine[field]} instead of ${theirs[field]}`);
}

const compare = (id: number, mine: Findings, theirs: Findings): string[] =>
	Object.entries(theirs).flatMap(([name, truth]) => unlike(id, name, mine[name] ?? null, truth));

describe('sums in SQL and the textbook, row by row, agree', () => {
	it.each(parts)('tables of part %i', async (part) => {
		const mine = tables.filter(({ id }) => id % parts.length === part);
		const faults: string[] = [];
		for (const table of mine) {
			const answer = await bySql(engine, table);
			found.set(table.id, answer);
			faults.push(...compare(table.id, answer.findings, textbook(table)));
		}
		expect(mine).toHaveLength(many / parts.length);
		expect(faults).toEqual([]);
	});
});

describe.skipIf(!isThere)(
	`R agrees${isThere ? '' : ' (skipped: Rscript or its package survey is missing)'}`,
	() => {
		it('on every estimate of every table, by totals and their covariances', async () => {
			const faults: string[] = [];
			let compared = 0;
			for (const { id, name, numbers } of (await said).filter(({ way }) => way === 'totals')) {
				const mine = found.get(id)?.findings[name] ?? null;
				const [estimate, variance] = numbers;
				const theirs = Number.isNaN(estimate) ? null : { ...(mine as Found), estimate, variance };
				faults.push(...unlike(id, name, mine, theirs));
				compared += 1;
			}
			expect(compared).toBe(many * 13);
			expect(faults).toEqual([]);
		});

		it('on bases, estimates and tests of every tenth table, by its own functions', async () => {
			const faults: string[] = [];
			const seen = new Set<string>();
			for (const { id, name, numbers } of (await said).filter(({ way }) => way === 'itself')) {
				const { findings, test } = found.get(id) as Awaited<ReturnType<typeof bySql>>;
				const [one, other] = numbers;
				seen.add(name);
				if (name.includes('test')) faults.push(...unlikeTest(id, name, numbers, test.secondOrder));
				else if (name.startsWith('base of ')) {
					const base = findings[name.slice('base of '.length)];
					if (base?.n !== one || base.df !== other)
						faults.push(`${id} ${name}: ${base?.n}, ${base?.df} instead of ${one}, ${other}`);
				} else {
					const mine = findings[name] ?? null;
					faults.push(...unlike(id, name, mine, { ...(mine as Found), estimate: one, variance: other }));
				}
			}
			expect([...seen].toSorted()).toHaveLength(15);
			expect(faults).toEqual([]);
		});
	},
);

type Tested = Awaited<ReturnType<typeof bySql>>['test']['secondOrder'];

/** R says NaN, or no degrees of freedom, where nothing can be tested. */
function unlikeTest(id: number, name: string, [one, other]: Said['numbers'], tested: Tested): string[] {
	if (Number.isNaN(one) || Number.isNaN(other) || other === 0) return [];
	if (tested.kind !== 'test')
		return [`${id} ${name}: not tested (${tested.because}), R has ${one}, ${other}`];
	const [df1, df2] = tested.df as [number, number];
	const mine = name === 'test' ? [tested.statistic, tested.p] : [df1, df2];
	const near = isNear(mine[0] ?? NaN, one, 1) && isNear(mine[1] ?? NaN, other, 1, 1e-7);
	return near ? [] : [`${id} ${name}: ${mine.join()} instead of ${one}, ${other}`];
}
