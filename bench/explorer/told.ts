import type { Observation } from '../../src/lib/catalog/observation';
import type { Dimension } from '../../src/lib/catalog/series';
import { counted } from '../../src/lib/catalog/unit';
import { decimals } from '../../src/lib/stats/decimals';
import { missing } from '../../src/lib/words/flags';
import { number, percent } from '../../src/lib/words/number';
import type { Asked, Kept } from './asked';
import { bare } from './seen';

/** A row of an answer as a German page has to tell it, without what a line break changes. */
export interface Told {
	readonly code: string;
	readonly label: string;
	readonly group: string;
	readonly year: number;
	/** Null where there is none to be shown. */
	readonly value: number | null;
	/** The value with its flag, as charts write it, or the reason why there is none. */
	readonly text: string;
	/** All ways a cell of a table of colours may write it. */
	readonly ways: readonly string[];
	/** As the table of values writes it. */
	readonly cell: string;
}

export function told(row: Observation, { by, split }: Asked['view'], kept: Kept): Told {
	const code = String(row[by]);
	const value = row.flag.includes('c') ? null : row.value;
	return {
		...{ code, year: row.year, value, ...written(row, value, kept) },
		label: nameIn(kept, by, code),
		group: split === null ? '' : nameIn(kept, split, String(row[split])),
	};
}

/** A code's German name as drawings and tables show it, without what a line break changes. */
export function nameIn({ holding, series }: Kept, dimension: Dimension, code: string): string {
	const name = holding.codes[dimension]?.[code]?.de;
	return bare(name ?? (code === '' ? series.title.de : code));
}

function written(row: Observation, value: number | null, { series, holding }: Kept) {
	if (value === null) {
		const reason = bare(missing[row.flag.includes('c') ? 'confidential' : 'not-published']?.de ?? '');
		return { text: reason, ways: [], cell: reason };
	}
	const digits = decimals(row.n ?? series.n);
	const isShare = row.unit === 'percent';
	const full = isShare ? percent(value, 'de', digits) : number(value, 'de', digits);
	const unit = holding.codes.unit?.[row.unit]?.de ?? row.unit;
	return {
		text: bare(full) + row.flag,
		ways: [full, number(value, 'de', digits), number(value, 'de', 0)].map((way) => bare(way) + row.flag),
		cell: bare(isShare ? full : `${number(value, 'de', counted.includes(row.unit) ? 0 : 1)} ${unit}`),
	};
}
