import type { ColumnQuery } from '../query';
import { surveyTable, type DesignShape, type Dimension, type Filter, type Value } from './asked';
import type { Cells } from './cells';
import { column, source } from './columns';
import { where, type Piece } from './filters';
import { keyOf } from './keys';

/** What is asked for: the sums of the respondents who pass the filters, by the codes of some dimensions. */
export interface CellsAsked {
	readonly dimensions: readonly Dimension[];
	readonly filters: readonly Filter[];
	/** With a value only respondents who have one count. */
	readonly value?: Value | undefined;
	readonly shape: DesignShape;
}

const plain = (sql: string): Piece => ({ sql, params: [] });
const unique = (pieces: readonly Piece[]): Piece[] => [
	...new Map(pieces.map((piece) => [piece.sql, piece])).values(),
];

/**
 * The sums every estimate is made of, in one pass over the respondents: n (rows with a weight other than 0), Σw, Σw², and
 * with a value x less its centre c also Σw(x-c), Σw(x-c)², Σw²(x-c), Σw²(x-c)²; in each stratum, PSU (where there are
 * clusters) and cell. Filters leave respondents out of the sums only: how many PSUs a stratum has is asked of all rows, see `designQuery`.
 */
export function cellsQuery({ dimensions, filters, value, shape }: CellsAsked): ColumnQuery<Cells> {
	const design = [...(shape.strata ? ['h'] : []), ...(shape.clusters ? ['psu'] : [])];
	const keys = dimensions.map(keyOf);
	const sums = sumsOf(shape, value !== undefined);
	const read = unique([
		...design.map((name) => plain(column(name))),
		...(shape.weighted ? [plain(column('w'))] : []),
		...keys.flatMap((key) => key.read),
		...(value ? [{ sql: `${column(value.column)} - ?::DOUBLE AS x`, params: [value.centre] }] : []),
	]);
	const computed = keys.map((key) => key.computed).filter((piece) => piece !== null);
	const filtered = where(filters, ...(value ? [`${column(value.column)} IS NOT NULL`] : []));
	const groups = [...new Set([...design.map(column), ...keys.flatMap((key) => key.groups)])];
	const outer = [
		`${shape.strata ? column('h') : '0'}::INTEGER AS stratum`,
		...(shape.clusters ? [`${column('psu')}::INTEGER AS cluster`] : []),
		...keys.map((key, place) => `coalesce(${key.code}, -1)::INTEGER AS code${place}`),
		...sums.map(([name, sql]) => `coalesce(${sql}, 0)::DOUBLE AS ${name}`),
	];
	const rows = `SELECT ${read.map(({ sql }) => sql).join(', ') || 'true'} FROM ${source}${filtered.sql}`;
	const steps = computed.length === 0 ? '' : `SELECT *, ${computed.map(({ sql }) => sql).join(', ')}\nFROM `;
	return {
		sql: `SELECT ${outer.join(', ')}
FROM (${steps === '' ? rows : `${steps}(${rows})`})${groups.length === 0 ? '' : `\nGROUP BY ${groups.join(', ')}`}`,
		params: [...computed, ...read, filtered].flatMap(({ params }) => params),
		tables: [surveyTable],
		columns: [
			...['stratum', ...(shape.clusters ? ['cluster'] : []), ...keys.map((_, place) => `code${place}`)].map(
				(name) => ({ name, type: 'INTEGER' as const }),
			),
			...sums.map(([name]) => ({ name, type: 'DOUBLE' as const })),
		],
		answer: (columns) => {
			const whole = columns.filter((one) => one instanceof Int32Array);
			const [n, w, w2, ...xs] = columns.filter((one) => one instanceof Float64Array);
			const [stratum] = whole;
			if (!stratum || !n || !w || !w2) throw new TypeError('Columns are missing.');
			const [wx, wxx, w2x, w2xx] = xs;
			return {
				dimensions,
				...{ count: n.length, n, w, w2, stratum },
				psu: shape.clusters ? (whole[1] ?? null) : null,
				codes: whole.slice(shape.clusters ? 2 : 1),
				value: value && wx && wxx && w2x && w2xx ? { ...value, wx, wxx, w2x, w2xx } : null,
			};
		},
	};
}

function sumsOf({ weighted }: DesignShape, withValue: boolean): readonly (readonly [string, string])[] {
	if (!weighted) {
		const counts = ['n', 'w', 'w2'].map((name) => [name, 'count(*)'] as const);
		const values = { wx: 'sum(x)', wxx: 'sum(x * x)', w2x: 'sum(x)', w2xx: 'sum(x * x)' };
		return [...counts, ...(withValue ? Object.entries(values) : [])];
	}
	const weights = { n: 'count(nullif(w, 0))', w: 'sum(w)', w2: 'sum(w * w)' };
	const values = {
		wx: 'sum(w * x)',
		wxx: 'sum(w * x * x)',
		w2x: 'sum(w * w * x)',
		w2xx: 'sum(w * w * x * x)',
	};
	return Object.entries(withValue ? { ...weights, ...values } : weights);
}
