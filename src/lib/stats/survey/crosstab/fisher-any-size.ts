import { noTest, type Tested } from '../tested';
import { margins, type Counts } from './counts';

/** Tables gone through at most, by a bound that few reach: a few tenths of a second. */
const MOST = 1e7;

/** R counts in tables that are as likely as the one seen up to this relative difference. */
const TIE = 1e-7;

/**
 * Fisher's exact test (Freeman & Halton) of a table of any size without empty rows and columns: the probability of all
 * tables with these margins that are no likelier than the one seen, each of them gone through. `too-large` where they may be
 * more than some millions. Its statistic is the probability of the table seen.
 * Source: Freeman & Halton 1951, Biometrika 38:141; R's fisher.test (Mehta & Patel 1986) gives the same number.
 * Throws a RangeError for counts that are not whole.
 */
export function freemanHalton(counts: Counts): Tested {
	for (const count of counts.flat())
		if (!(Number.isSafeInteger(count) && count >= 0))
			throw new RangeError(`An exact test needs whole counts, got ${count}.`);
	if (counts.length < 2 || (counts[0]?.length ?? 0) < 2) return noTest('fewer-than-two-groups');
	const turned = transposed(counts);
	const table = mostTables(turned) < mostTables(counts) ? turned : counts;
	const { rows, columns, all } = margins(table);
	if (mostTables(table) > MOST || all > 1e6) return noTest('too-large');
	const log = logFactorials(all);
	const constant = sumOf(log, rows) + sumOf(log, columns) - sumOf(log, [all]);
	const seen = constant - sumOf(log, table.flat());
	const p = new Walk(rows, columns, log, seen + Math.log1p(TIE)).from(constant);
	return { kind: 'test', statistic: Math.exp(seen), df: null, p: Math.min(1, p) };
}

/** Goes through all tables of some margins: the largest row last and not gone through, as the rest follows from it. */
class Walk {
	private readonly rows: readonly number[];
	/** What the columns still hold. */
	private readonly left: number[];
	private sum = 0;

	constructor(
		rows: readonly number[],
		columns: readonly number[],
		private readonly log: Float64Array,
		private readonly limit: number,
	) {
		this.rows = ascending(rows);
		this.left = ascending(columns);
	}

	/** The probability of all tables up to the limit. */
	from(constant: number): number {
		this.row(0, constant);
		return this.sum;
	}

	private row(r: number, chance: number): void {
		const all = chance + this.rest(r);
		// None is likelier than all of them together. With one row left there is but one.
		if (all <= this.limit) this.sum += Math.exp(all);
		else if (r < this.rows.length - 1) this.cell(r, 0, this.rows[r] ?? 0, chance);
	}

	/** ln Σ Π 1/x! over all that the rows from r can hold, given what the columns still hold: N!/(Π row! Π column!). */
	private rest(r: number): number {
		let n = 0;
		for (const count of this.left) n += count;
		let sum = (this.log[n] ?? 0) - sumOf(this.log, this.left);
		for (let k = r; k < this.rows.length; k += 1) sum -= this.log[this.rows[k] ?? 0] ?? 0;
		return sum;
	}

	private cell(r: number, c: number, rest: number, chance: number): void {
		const here = this.left[c] ?? 0;
		const last = c === this.left.length - 1;
		const most = Math.min(rest, here);
		for (let count = last ? rest : 0; count <= most; count += 1) {
			this.left[c] = here - count;
			const next = chance - (this.log[count] ?? 0);
			if (last) this.row(r + 1, next);
			else this.cell(r, c + 1, rest - count, next);
		}
		this.left[c] = here;
	}
}

/** A bound of the number of tables: each row but the largest in all ways it can be shared out, (n + k - 1 over k - 1). */
function mostTables(counts: Counts): number {
	const free = (counts[0]?.length ?? 0) - 1;
	const ways = (n: number) =>
		Array.from({ length: free }, (_, k) => (n + k + 1) / (k + 1)).reduce((a, b) => a * b, 1);
	return ascending(margins(counts).rows)
		.slice(0, -1)
		.reduce((product, row) => product * ways(row), 1);
}

const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

function sumOf(log: Float64Array, counts: readonly number[]): number {
	let sum = 0;
	for (const count of counts) sum += log[count] ?? 0;
	return sum;
}

const transposed = (counts: Counts): Counts =>
	(counts[0] ?? []).map((_, c) => counts.map((row) => row[c] ?? 0));

/** ln 0!, ln 1! … ln n!, summed with what each sum loses carried on. */
function logFactorials(n: number): Float64Array {
	const log = new Float64Array(n + 1);
	let lost = 0;
	for (let k = 1; k <= n; k += 1) {
		const next = Math.log(k) - lost;
		const sum = (log[k - 1] ?? 0) + next;
		lost = sum - (log[k - 1] ?? 0) - next;
		log[k] = sum;
	}
	return log;
}
