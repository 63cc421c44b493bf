import type { Finding, Point } from './comparable';
import { sameGroupOtherMembers } from './comparable-aggregates';
import { says, toWeigh } from './comparable-notes';
import { keyColumns } from './observation-columns';

/** What two values have against being compared, beyond the labels of their series, or null. */
type PointRule = (a: Point, b: Point, between: readonly Point['row'][]) => Finding | null;

const sameBut = (free: 'year' | 'item', a: Point['row'], b: Point['row']): boolean =>
	keyColumns.every((column) => column === free || a[column] === b[column]);

/** One statistic at several times: time itself is then the question. */
export const onOneLine = (a: Point['row'], b: Point['row']): boolean => sameBut('year', a, b);

const flagged = (letter: string, ...points: readonly Point[]): boolean =>
	points.some(({ row }) => row.flag.includes(letter));

const baseOf = ({ row, series }: Point): number | null => row.n ?? series.n;

export const pointRules: readonly PointRule[] = [
	// Within one series the items are answers to one question, and comparing them is the point.
	(a, b) =>
		a.row.series === b.row.series || a.row.item === b.row.item
			? null
			: { code: 'item', facts: { a: a.row.item, b: b.row.item } },

	({ row: { geo: a } }, { row: { geo: b } }) =>
		sameGroupOtherMembers(a, b) ? { code: 'aggregate', facts: { a, b } } : null,

	// A break parts what lies before it from the rest of its own line; side by side in one year it parts nothing.
	(a, b, between) => {
		if (!onOneLine(a.row, b.row) || a.row.year === b.row.year) return null;
		const [first, last] = a.row.year < b.row.year ? [a.row, b.row] : [b.row, a.row];
		const years = [last, ...between]
			.filter((row) => onOneLine(row, last) && row.year > first.year && row.year <= last.year)
			.filter((row) => row.flag.includes('b'))
			.map(({ year }) => year);
		if (says(last, 'break') && !says(first, 'break')) years.push(last.year);
		const facts = { geo: last.geo, years: [...new Set(years)].sort((one, other) => one - other) };
		return years.length === 0 ? null : { code: 'break', facts };
	},

	(a, b) =>
		a.row.value === null || b.row.value === null || flagged('c', a, b)
			? { code: 'no-value', facts: {} }
			: null,

	// A country with its own definition can still be compared with itself.
	(a, b) =>
		!flagged('d', a, b) || (flagged('d', a) && flagged('d', b) && onOneLine(a.row, b.row))
			? null
			: { code: 'definition', facts: {} },

	// Between series the labels say it already. Within one, the next wave may have been drawn from other people.
	(a, b) =>
		a.row.series === b.row.series && a.row.year !== b.row.year && a.series.sampling === 'unknown'
			? { code: 'sampling-unknown', facts: {} }
			: null,

	(a, b) =>
		a.row.year === b.row.year || onOneLine(a.row, b.row)
			? null
			: { code: 'years', facts: { a: a.row.year, b: b.row.year } },

	(a, b) => (flagged('u', a, b) ? { code: 'low-reliability', facts: {} } : null),
	(a, b) => (flagged('e', a, b) ? { code: 'estimated', facts: {} } : null),
	(a, b) => (flagged('p', a, b) ? { code: 'provisional', facts: {} } : null),

	(a, b) => (a.row.grade === 'C' || b.row.grade === 'C' ? { code: 'quoted', facts: {} } : null),

	// Two values of one series that were filed under one inferred year belong together, whichever year it was.
	(a, b) => {
		const [here, there] = [says(a.row, 'inferred-year'), says(b.row, 'inferred-year')];
		const together = here && there && a.row.series === b.row.series && a.row.year === b.row.year;
		return (here || there) && !together ? { code: 'inferred-year', facts: {} } : null;
	},

	({ row: a }, { row: b }) => {
		const notes = toWeigh(a, b, { oneSeries: a.series === b.series, oneLine: onOneLine(a, b) });
		return notes.length === 0 ? null : { code: 'noted', facts: { notes } };
	},

	(a, b) =>
		[a, b].every(({ series }) => series.unit === 'percent') && [a, b].some((one) => baseOf(one) === null)
			? { code: 'n-not-published', facts: {} }
			: null,

	(a, b) => (sameBut('item', a.row, b.row) ? { code: 'same-respondents', facts: {} } : null),
];
