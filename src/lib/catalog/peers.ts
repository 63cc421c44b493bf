import type { Calculated, Refusal } from '../words/peers';
import { notesOf } from './notes-of';
import type { Observation } from './observation';
import { partsOf, weighable } from './peers-classes';
import { weightsFor, type Counted, type Counts } from './peers-weights';
import type { Series } from './series';
import { grades, type Grade } from './source';

/** The columns of a figure that merging reads. */
export type Figure = Counted & Pick<Observation, 'item' | 'age'>;

/** What is asked for: one value, for a size class that may have to be put together from others. */
export type Wanted = Pick<Observation, 'item' | 'geo' | 'year' | 'size_class' | 'sector' | 'age'>;

/** One size class that went into a merged value. */
export interface Part {
	readonly size_class: string;
	/** Percent, as published. */
	readonly value: number;
	/** Number of enterprises. */
	readonly weight: number;
	/** Ids of where the value and the weight were read. */
	readonly sources: { readonly value: string; readonly weight: string };
}

/** A value that nobody has published, and all that it was calculated from. */
export interface Merged {
	readonly kind: 'merged';
	/** Percent, not rounded. */
	readonly value: number;
	/** Every letter and every note that a value or a weight carries, and the worst of their grades. */
	readonly flag: string;
	readonly note: string;
	readonly grade: Grade;
	readonly provenance: Calculated & { readonly parts: readonly Part[] };
}

export type PeerGroup<Row extends Figure> =
	| { readonly kind: 'published'; readonly row: Row }
	| Merged
	| { readonly kind: 'refused'; readonly because: Refusal };

/**
 * The value of a size class: the published one if there is one; else the mean of the classes it consists of, weighted
 * with their numbers of enterprises in the year nearest to that of the value; else why there is none. What a publisher
 * holds back is not worked out from other rows.
 * `rows` and `counts.rows` may hold more than is needed. `mean` is the arithmetic (`weightedMean` of stats/merge), as
 * this room computes nothing. `words/peers` says provenance and refusal.
 */
export function peerGroup<Row extends Figure>(
	wanted: Wanted,
	series: Pick<Series, 'id' | 'unit' | 'population' | 'universe'>,
	rows: readonly Row[],
	counts: Counts,
	mean: (parts: readonly Pick<Part, 'value' | 'weight'>[]) => number,
): PeerGroup<Row> {
	const refused = (code: Refusal['code'], size_class = wanted.size_class) =>
		({ kind: 'refused', because: { code, size_class } }) as const;
	const rowOf = (size_class: string) =>
		rows.find((row) => row.series === series.id && isAt(row, { ...wanted, size_class }));

	const published = rowOf(wanted.size_class);
	if (published !== undefined)
		return isHeldBack(published) ? refused('withheld') : { kind: 'published', row: published };

	const classes = Object.hasOwn(partsOf, wanted.size_class) ? partsOf[wanted.size_class] : undefined;
	if (classes === undefined) return refused('no-parts');
	if (series.unit !== 'percent') return refused('not-a-share');
	if (!weighable.includes(series.population)) return refused('share-of-a-part');

	const found = weightsFor(wanted, classes, counts);
	if ('missing' in found) return refused('weight-missing', found.missing);
	const parts: Part[] = [];
	const used: Counted[] = [...found.weights];
	for (const weight of found.weights) {
		const row = rowOf(weight.size_class);
		if (row?.flag.includes('c')) return refused('part-confidential', weight.size_class);
		if (row === undefined || row.value === null) return refused('part-missing', weight.size_class);
		const sources = { value: row.source, weight: weight.source };
		parts.push({ size_class: row.size_class, value: row.value, weight: weight.value, sources });
		used.push(row);
	}
	return {
		kind: 'merged',
		value: mean(parts),
		flag: union(used.map(({ flag }) => [...flag])).join(''),
		note: union(used.map(notesOf)).join(' '),
		grade: grades.findLast((grade) => used.some((row) => row.grade === grade)) ?? 'C',
		provenance: {
			parts,
			year: wanted.year,
			weightYear: found.weights[0]?.year ?? wanted.year,
			universes: { value: series.universe, weight: counts.series.universe },
		},
	};
}

const isHeldBack = ({ value, flag }: Figure): boolean => value === null || flag.includes('c');

const isAt = (row: Figure, wanted: Wanted): boolean =>
	(['item', 'geo', 'year', 'size_class', 'sector', 'age'] as const).every(
		(column) => row[column] === wanted[column],
	);

const union = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())].sort();
