import type { Generated, Respondent } from './generate';

/** An estimate with its variance; n are the respondents of its base, df its PSUs minus its strata. */
export interface Found {
	readonly estimate: number;
	readonly variance: number;
	readonly n: number;
	readonly df: number;
}

/** All that is estimated of a table, by name; null where nobody is in a base. */
export type Findings = Readonly<Record<string, Found | null>>;

type Of<T> = (one: Respondent) => T;

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

function groupsOf<T>(items: readonly T[], key: (item: T) => string): T[][] {
	const groups = new Map<string, T[]>();
	for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
	return [...groups.values()];
}

/** The PSU of a row: itself, or its cluster within its stratum. */
const psuOf = ({ shape, respondents }: Generated, one: Respondent): string =>
	shape.clusters ? `${one.h} ${one.psu}` : String(respondents.indexOf(one));

/**
 * Variance of Σ z over a sample, as textbooks write it: PSU totals less the mean of their stratum, squared, times
 * n/(n - 1) and 1 - n/N. A stratum with one PSU is taken from 0. Särndal, Swensson & Wretman 1992, ch. 4 and 5.
 */
export function varianceOf(table: Generated, z: Of<number>): number {
	return sum(
		groupsOf(table.respondents, ({ h }) => String(h)).map((rows) => {
			const totals = groupsOf(rows, (one) => psuOf(table, one)).map((psu) => sum(psu.map(z)));
			const [n, population] = [totals.length, rows[0]?.cap ?? Infinity];
			const left = 1 - n / population;
			if (n === 1) return left * (totals[0] ?? 0) ** 2;
			const mean = sum(totals) / n;
			return ((left * n) / (n - 1)) * sum(totals.map((total) => (total - mean) ** 2));
		}),
	);
}

/** Base of a domain: respondents with a weight, and PSUs with one of them less strata with one. */
function baseOf(table: Generated, isIn: Of<boolean>): Pick<Found, 'n' | 'df'> {
	const rows = table.respondents.filter((one) => one.w !== 0 && isIn(one));
	const psus = new Set(rows.map((one) => psuOf(table, one)));
	return { n: rows.length, df: psus.size - new Set(rows.map(({ h }) => h)).size };
}

interface Ratio extends Found {
	readonly z: Of<number>;
}

/** Σ w y / Σ w d over a domain d; its linearised variable is w (y - R d) / Σ w d. */
function ratio(table: Generated, y: Of<number>, under: Of<number>, isIn: Of<boolean>): Ratio | null {
	const rows = table.respondents;
	const below = sum(rows.map((one) => one.w * under(one)));
	const base = baseOf(table, isIn);
	if (base.n === 0 || below === 0) return null;
	const estimate = sum(rows.map((one) => one.w * y(one))) / below;
	const z: Of<number> = (one) => (one.w * (y(one) - estimate * under(one))) / below;
	return { ...base, estimate, variance: varianceOf(table, z), z };
}

/** Mean of y in a domain, in two passes: nothing is squared before the mean is taken off. */
function mean(table: Generated, y: Of<number>, isIn: Of<boolean>): Ratio | null {
	const inside: Of<number> = (one) => (isIn(one) ? 1 : 0);
	const found = ratio(table, (one) => (isIn(one) ? y(one) : 0), inside, isIn);
	if (found === null) return null;
	const below = sum(table.respondents.map((one) => one.w * inside(one)));
	const z: Of<number> = (one) => (isIn(one) ? (one.w * (y(one) - found.estimate)) / below : 0);
	return { ...found, z, variance: varianceOf(table, z) };
}

function difference(table: Generated, a: Ratio | null, b: Ratio | null, isIn: Of<boolean>): Found | null {
	if (a === null || b === null) return null;
	const z: Of<number> = (one) => a.z(one) - b.z(one);
	return { ...baseOf(table, isIn), estimate: a.estimate - b.estimate, variance: varianceOf(table, z) };
}

function total(table: Generated, y: Of<number>, isIn: Of<boolean>): Found | null {
	const base = baseOf(table, isIn);
	const z: Of<number> = (one) => (isIn(one) ? one.w * y(one) : 0);
	const estimate = sum(table.respondents.map(z));
	return base.n === 0 ? null : { ...base, estimate, variance: varianceOf(table, z) };
}

/** Every estimate of a table, row by row. */
export function textbook(table: Generated): Findings {
	const told: Of<boolean> = ({ a }) => a >= 0;
	const has: Of<boolean> = ({ x }) => !Number.isNaN(x);
	const chose =
		(option: number): Of<number> =>
		(one) =>
			Math.max(0, one.o[option] ?? 0);
	const marked: Of<boolean> = ({ o }) => o[0] >= 0;
	const isZero: Of<number> = ({ a }) => (a === 0 ? 1 : 0);
	const inB =
		(b: number, other: Of<boolean>): Of<boolean> =>
		(one) =>
			one.b === b && other(one);
	const value: Of<number> = ({ x }) => x;
	const share = mean(table, isZero, told);
	const shareIn = [0, 1].map((b) => mean(table, isZero, inB(b, told)));
	const meanIn = [0, 1].map((b) => mean(table, value, inB(b, has)));
	const marks: Of<number> = (one) => sum([0, 1, 2].map((option) => chose(option)(one)));
	const options = [0, 1].map((option) => mean(table, chose(option), marked));
	const either =
		(other: Of<boolean>): Of<boolean> =>
		(one) =>
			[0, 1].includes(one.b) && other(one);
	const [inFirst = null, inSecond = null] = shareIn;
	const [first = null, second = null] = meanIn;
	return {
		share,
		'share in 0': inFirst,
		'share in 1': inSecond,
		'share in 0 less in 1': difference(table, inFirst, inSecond, either(told)),
		'share in 0 less all': difference(table, inFirst, share, told),
		'total of share': total(table, isZero, told),
		mean: mean(table, value, has),
		'mean in 0': first,
		'mean in 0 less in 1': difference(table, first, second, either(has)),
		'total of values': total(table, value, has),
		'option of respondents': options[0] ?? null,
		'option of responses': ratio(table, chose(0), marks, marked),
		'option less option': difference(table, options[0] ?? null, options[1] ?? null, marked),
	};
}
