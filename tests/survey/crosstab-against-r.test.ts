import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { crosstabTest, exactTest, type Tested } from '../../src/lib/stats/survey/crosstab-test';
import { linearisedShare } from '../../src/lib/stats/survey/share';
import { compareDomains } from '../../src/lib/stats/survey/compare/domains';
import type { Moments } from '../../src/lib/stats/survey/moments';
import { chanceFrom } from '../../src/lib/survey/sample/chance';
import { momentsOfRows } from './moments';

/** One generated survey: two questions of some answers, one of which may stay empty. */
interface Survey {
	readonly rows: number;
	readonly columns: number;
	readonly clusters: boolean;
	readonly answers: readonly Answer[];
}
interface Answer {
	readonly r: number;
	readonly c: number;
	readonly w: number;
	readonly h: number;
	readonly psu: number;
}

const COUNT = 30;

function survey(seed: number): Survey {
	const next = chanceFrom(seed).share;
	const upTo = (n: number) => Math.floor(next() * n);
	const [rows, columns] = [2 + upTo(3), 2 + upTo(4)];
	const clusters = seed % 2 === 0;
	const [strata, psus] = [1 + upTo(3), 12 + upTo(20)];
	const lean = next();
	return {
		rows,
		columns,
		clusters,
		answers: Array.from({ length: 80 + upTo(300) }, () => {
			const psu = upTo(psus);
			const r = upTo(rows);
			return {
				r,
				c: next() < lean ? r % columns : (upTo(columns) + (psu % 3 === 0 ? 1 : 0)) % columns,
				w: Math.round((0.2 + next() * 4) * 1000) / 1000,
				h: psu % strata,
				psu,
			};
		}),
	};
}

const surveys = Array.from({ length: COUNT }, (_, at) => survey(at + 1));

const script = `
suppressMessages(library(survey))
out <- list()
all <- read.csv("surveys.csv")
for (s in unique(all$s)) {
  one <- all[all$s == s, ]; one$r <- factor(one$r); one$c <- factor(one$c); one$first <- as.numeric(one$c == levels(one$c)[1])
  d <- if (one$clusters[1] == 1) svydesign(~psu, strata = ~h, weights = ~w, data = one, nest = TRUE) else svydesign(~1, strata = ~h, weights = ~w, data = one)
  line <- c(s)
  for (k in c("F", "Chisq", "Wald", "adjWald")) { t <- svychisq(~r + c, d, statistic = k); line <- c(line, t$statistic, t$p.value) }
  one$ya <- as.numeric(one$r == levels(one$r)[1]) * one$first; one$a <- as.numeric(one$r == levels(one$r)[1]); one$all <- 1
  d <- if (one$clusters[1] == 1) svydesign(~psu, strata = ~h, weights = ~w, data = one, nest = TRUE) else svydesign(~1, strata = ~h, weights = ~w, data = one)
  k <- svycontrast(svytotal(~ya + a + first + all, d), quote(ya / a - first / all))
  small <- table(head(one$r, 25), head(one$c, 25)); small <- small[rowSums(small) > 0, colSums(small) > 0]
  line <- c(line, coef(k), SE(k), fisher.test(small, workspace = 2e7)$p.value)
  cat(sprintf("%.17g", line), "\\n")
}`;

const hasR = (() => {
	try {
		execFileSync('Rscript', ['-e', 'library(survey)'], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
})();

let truth: number[][] = [];
let folder = '';
beforeAll(() => {
	if (!hasR) return;
	folder = mkdtempSync(join(tmpdir(), 'crosstab-r-'));
	const lines = surveys.flatMap(({ answers, clusters }, s) =>
		answers.map(({ r, c, w, h, psu }) => [s, clusters ? 1 : 0, r, c, w, h, psu].join(',')),
	);
	writeFileSync(join(folder, 'surveys.csv'), ['s,clusters,r,c,w,h,psu', ...lines].join('\n'));
	const printed = execFileSync('Rscript', ['-e', script], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
	truth = printed
		.trim()
		.split('\n')
		.map((line) => line.trim().split(/\s+/).map(Number));
});
afterAll(() => folder !== '' && rmSync(folder, { recursive: true }));

function moments({ rows, columns, clusters, answers }: Survey): Moments {
	return momentsOfRows(
		answers.map(({ r, c, w, h, psu }) => ({
			w,
			h,
			psu: clusters ? psu : null,
			values: Array.from({ length: rows * columns }, (_, k) => (k === r * columns + c ? 1 : null)),
		})),
		clusters ? 'clusters' : 'disjoint',
	);
}

const grid = ({ rows, columns }: Survey): number[][] =>
	Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_column, c) => r * columns + c));

function within(
	found: number | null,
	expected: number | undefined,
	relative: number,
	absolute: number,
	what: string,
) {
	const off = Math.abs((found ?? NaN) - (expected ?? NaN));
	expect(off <= absolute + relative * Math.abs(expected ?? NaN), `${what}: ${found}, R: ${expected}`).toBe(
		true,
	);
}

describe.skipIf(!hasR)(
	`R, package survey: ${COUNT} generated surveys (skipped where Rscript is missing)`,
	() => {
		test('R answered for each', () => expect(truth).toHaveLength(COUNT));

		test.each(surveys.map((one, at) => ({ ...one, at })))('survey $at, $rows x $columns', (one) => {
			const expected = truth[one.at] ?? [];
			const of = moments(one);
			const found = crosstabTest({ moments: of, cells: grid(one) });
			const tests: Tested[] = [found.secondOrder, found.firstOrder, found.wald, found.adjustedWald];
			for (const [at, tested] of tests.entries()) {
				if (tested.kind === 'none') throw new Error(tested.because);
				within(tested.statistic, expected[1 + 2 * at], 1e-8, 1e-12, 'statistic');
				within(tested.p, expected[2 + 2 * at], 1e-7, 1e-14, 'p');
			}
			const [first = []] = grid(one);
			const column = grid(one).map((row) => row[0] ?? -1);
			const a = linearisedShare(of, { yes: first.slice(0, 1), base: first });
			const all = linearisedShare(of, { yes: column, base: grid(one).flat() });
			if (a === null || all === null) throw new Error('an empty group');
			const difference = compareDomains(of, a, all);
			within(difference.difference, expected[9], 1e-9, 1e-12, 'difference');
			within(difference.se, expected[10], 1e-9, 1e-12, 'standard error');
			const counts = grid(one).map((row) =>
				row.map((k) => one.answers.slice(0, 25).filter(({ r, c }) => r * one.columns + c === k).length),
			);
			const { test: exact } = exactTest(counts);
			within(exact.kind === 'test' ? exact.p : null, expected[11], 1e-6, 1e-12, 'Fisher');
		});
	},
);
