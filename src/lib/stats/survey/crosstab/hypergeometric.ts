import { noTest, type NoTest, type Tested } from '../tested';

/** A table of two by two: [[a, b], [c, d]], whole numbers. */
export type FourFold = readonly [readonly [number, number], readonly [number, number]];

/** Beyond so many possible tables of the same margins, chi-square is as good and the exact test takes too long. */
const MOST = 200_000;

/** R counts in tables that are as likely as the one seen up to this relative difference. */
const TIE = 1 + 1e-7;

/** The tables with the margins of the one seen, by their upper left cell, and how likely each is if nothing hangs together. */
interface Margined {
	readonly from: number;
	readonly seen: number;
	/** Natural logarithm of the probability of each up to a constant. */
	readonly weights: Float64Array;
}

/**
 * Fisher's exact test of a table of two by two, two-sided: the probability of all tables with these margins that are no
 * likelier than the one seen, whose probability is the statistic. There is no test when a row or column is empty.
 * Source: Fisher 1935; the two-sided rule of R's fisher.test. Throws a RangeError for counts that are not whole.
 */
export function fisherExact(table: FourFold): Tested {
	const margined = tablesLike(table);
	if (typeof margined === 'string') return noTest(margined);
	const { weights, seen, from } = margined;
	const chances = probabilities(weights, 0);
	const chance = chances[seen - from] ?? 0;
	const p = chances.reduce((sum, other) => (other <= chance * TIE ? sum + other : sum), 0);
	return { kind: 'test', statistic: chance, df: null, p: Math.min(1, p) };
}

/** An odds ratio given the margins, with its exact limits; Infinity where there is no upper one. */
export interface OddsRatio {
	readonly estimate: number;
	readonly low: number;
	readonly high: number;
}

/**
 * The conditional maximum likelihood estimate of the odds ratio of a table of two by two with its exact interval, as R's
 * fisher.test has it: not ad/bc. Null where there is no test.
 * Source: Fisher 1935; Cornfield 1956. Throws a RangeError for counts that are not whole, or a bad confidence.
 */
export function conditionalOddsRatio(table: FourFold, confidence = 0.95): OddsRatio | null {
	if (!(confidence > 0 && confidence < 1))
		throw new RangeError(`A confidence must lie between 0 and 1, such as 0.95, got ${confidence}.`);
	const margined = tablesLike(table);
	if (typeof margined === 'string') return null;
	const { from, seen, weights } = margined;
	const last = from + weights.length - 1;
	const tail = (1 - confidence) / 2;
	const at = (logOdds: number) => probabilities(weights, logOdds);
	const mean = (logOdds: number) => at(logOdds).reduce((sum, chance, k) => sum + chance * (from + k), 0);
	const above = (logOdds: number) => sumOf(at(logOdds).subarray(seen - from));
	const below = (logOdds: number) => sumOf(at(logOdds).subarray(0, seen - from + 1));
	const solve = (rising: (logOdds: number) => number, goal: number) => Math.exp(root(rising, goal));
	return {
		estimate: seen === from ? 0 : seen === last ? Infinity : solve(mean, seen),
		low: seen === from ? 0 : solve(above, tail),
		high: seen === last ? Infinity : solve((logOdds) => -below(logOdds), -tail),
	};
}

function tablesLike([[a, b], [c, d]]: FourFold): Margined | NoTest {
	for (const count of [a, b, c, d])
		if (!(Number.isSafeInteger(count) && count >= 0))
			throw new RangeError(`An exact test needs whole counts, got ${count}.`);
	const [row, column, all] = [a + b, a + c, a + b + c + d];
	if (row === 0 || column === 0 || row === all || column === all) return 'fewer-than-two-groups';
	const [from, last] = [Math.max(0, row + column - all), Math.min(row, column)];
	if (last - from > MOST) return 'too-large';
	const weights = new Float64Array(last - from + 1);
	for (let k = from; k < last; k += 1) {
		const ratio = ((row - k) * (column - k)) / ((k + 1) * (all - row - column + k + 1));
		weights[k - from + 1] = (weights[k - from] ?? 0) + Math.log(ratio);
	}
	return { from, seen: a, weights };
}

/** The probabilities at an odds ratio of e^logOdds. */
function probabilities(weights: Float64Array, logOdds: number): Float64Array {
	const tilted = weights.map((weight, k) => weight + k * logOdds);
	const most = tilted.reduce((a, b) => Math.max(a, b), -Infinity);
	const chances = tilted.map((weight) => Math.exp(weight - most));
	const all = sumOf(chances);
	return chances.map((chance) => chance / all);
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/** Where a rising function of a logarithm reaches its goal, by halving. */
function root(rising: (x: number) => number, goal: number): number {
	let [low, high] = [-1, 1];
	while (rising(low) > goal && low > -700) low *= 2;
	while (rising(high) < goal && high < 700) high *= 2;
	for (let i = 0; i < 60 && high - low > 1e-13; i += 1) {
		const middle = (low + high) / 2;
		if (rising(middle) < goal) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}
