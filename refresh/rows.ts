import type { Codes } from '../src/lib/catalog/catalog';
import { observationColumns } from '../src/lib/catalog/observation-columns';
import type { Cube } from './cells';
import { flagOf } from './flag';
import { sourceId, type TableMap } from './table-map';

/** A row of a table of ours, as text. */
export type Row = Readonly<Record<(typeof observationColumns)[number], string>>;

/** A code that stands for cells that did not become rows. */
export interface Counted {
	readonly dimension: string;
	readonly code: string;
	/** What Eurostat calls it. */
	readonly label: string;
	cells: number;
}

/** What became of the cells of a table. */
export interface Reading {
	readonly rows: readonly Row[];
	/** Codes that nobody here knows: their cells are refused. */
	readonly unknown: readonly Counted[];
	/** Codes left out on purpose. */
	readonly left: readonly Counted[];
	/** Cells that Eurostat marks as not available, without a reason that a row could carry. */
	readonly unavailable: number;
}

/** Files the cells of a cube as rows of ours. A code is known when `codes` names it; nothing unknown becomes a row. */
export function rowsOf(map: TableMap, cube: Cube, codes: Codes): Reading {
	const rows: Row[] = [];
	const unknown = new Map<string, Counted>();
	const left = new Map<string, Counted>();
	let unavailable = 0;
	const count = (counts: Map<string, Counted>, dimension: string, code: string) => {
		const key = `${dimension} ${code}`;
		const counted = counts.get(key) ?? { dimension, code, label: cube.label(dimension, code), cells: 0 };
		counts.set(key, counted);
		counted.cells += 1;
	};

	for (const { at, value, status } of cube.cells) {
		const leave = Object.entries(at).find(([dimension, code]) => map.leave[dimension]?.includes(code));
		if (leave) {
			count(left, ...leave);
			continue;
		}
		const flag = flagOf(value, status, codes);
		if (flag.unavailable) {
			unavailable += 1;
			continue;
		}
		const { cells, strange } = filed(map, at, codes);
		const series = seriesOf(map, at);
		for (const [dimension, code] of strange) count(unknown, dimension, code);
		for (const letter of flag.strange) count(unknown, 'status', letter);
		if (series === null && strange.every(([dimension]) => dimension !== 'indic_is'))
			count(unknown, 'unit, indic_is', `${at['unit']}, ${at['indic_is']}`);
		if (series === null || strange.length > 0 || flag.strange.length > 0) continue;
		rows.push({
			...{ item: '', geo: '', year: '', size_class: '', sector: '', age: '' },
			...cells,
			...{ series, value: value === null ? '' : String(value), unit: 'percent', n: '', flag: flag.letters },
			...{ grade: 'A', source: sourceId(map), note: '' },
		});
	}
	return { rows, unknown: [...unknown.values()], left: [...left.values()], unavailable };
}

const seriesOf = (map: TableMap, at: Readonly<Record<string, string>>): string | null =>
	map.series.find(({ unit, indicators }) => unit === at['unit'] && indicators.includes(at['indic_is'] ?? ''))
		?.id ?? null;

/** The columns a cell's codes fill, and those of its codes that are unknown. */
function filed(
	map: TableMap,
	at: Readonly<Record<string, string>>,
	codes: Codes,
): { cells: Partial<Record<string, string>>; strange: [dimension: string, code: string][] } {
	const cells: Partial<Record<string, string>> = {};
	const strange: [string, string][] = [];
	for (const [dimension, code] of Object.entries(at)) {
		const column = map.columns[dimension] ?? null;
		const unasked = map.ask[dimension]?.includes(code) === false;
		if (unasked) strange.push([dimension, code]);
		if (unasked || column === null) continue;
		const ours = map.recode[dimension]?.[code] ?? code;
		const known = column === 'year' ? /^\d{4}$/.test(ours) : Object.hasOwn(codes[column] ?? {}, ours);
		if (known) cells[column] = ours;
		else strange.push([dimension, code]);
	}
	return { cells, strange };
}
