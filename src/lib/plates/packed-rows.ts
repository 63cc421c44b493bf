import type { Role } from '../charts/chart';
import { columnOf, valuesOf, type Column } from './columns';
import { estimateOf, partsOf, type EstimateParts } from './packed-estimate';
import { layers } from './layers';
import type { Plate, PlateRow } from './plate';
import { code, flag, list, must, oneOf, text, whole } from './proofs';

/** As many rows as a plate that is packed may have. */
export const mostRows = 1_000;

/** What rows are packed in. */
export const columns = 16;

/** A number that is marked in a histogram is none of its shares. */
const anyNumber = [-1e12, 1e12] as const;

const roles: readonly Role[] = ['focus', 'context', 'reference'];
const parts = ['value', 'certainty', 'low', 'high', 'base', 'flag'] as const;

/** Names that rows share, each once; `at` finds the place of a row's. */
function namesOf(rows: readonly PlateRow[], name: (row: PlateRow) => readonly [string, string]) {
	const places = new Map<string, number>();
	const names: (readonly [string, string])[] = [];
	const at = rows.map((row) => {
		const pair = name(row);
		const key = JSON.stringify(pair);
		const known = places.get(key) ?? names.push(pair) - 1;
		places.set(key, known);
		return known;
	});
	const which = columnOf(at, (place) => place);
	return [names.map(([code]) => code), names.map(([, label]) => label), which] as const;
}

/** Rows as columns without their names: count, names and groups (codes, labels, which of them), the rest field by field. */
export function packedRows(rows: readonly PlateRow[]): Column[] {
	const estimates = rows.map(({ estimate }) => partsOf(estimate));
	return [
		rows.length,
		...namesOf(rows, ({ code, label }) => [code, label]),
		...namesOf(rows, ({ group, groupLabel }) => [group, groupLabel]),
		columnOf(rows, ({ year }) => year),
		columnOf(rows, ({ role }) => role),
		columnOf(rows, ({ breakBefore }) => breakBefore),
		...parts.map((part) => columnOf(estimates, (estimate) => estimate[part])),
	];
}

/**
 * The rows that were packed.
 *
 * @throws RangeError naming the field that is not what it must be
 */
export function rowsOf(
	packed: readonly unknown[],
	{ domain, form }: Pick<Plate, 'domain' | 'form'>,
): PlateRow[] {
	must(packed.length === columns, 'rows');
	const count = whole(0, mostRows)(packed[0], 'rows');
	const column = (at: number, name: string): readonly unknown[] => {
		const values = count === 0 ? list(0, code)(packed[at], name) : valuesOf(packed[at], count);
		must(values !== null, name);
		return values ?? [];
	};
	const named = (at: number, name: string) => {
		const codes = list(mostRows, code)(packed[at], name);
		const labels = list(mostRows, text(300))(packed[at + 1], name);
		must(codes.length === labels.length, name);
		return column(at + 2, name).map((place) => {
			const known = whole(0, codes.length - 1)(place, name);
			return [codes[known] ?? '', labels[known] ?? ''] as const;
		});
	};
	const names = named(1, 'code');
	const groups = named(4, 'group');
	const [years, ownRoles, breaks] = [column(7, 'year'), column(8, 'role'), column(9, 'breakBefore')];
	const estimates = parts.map((part, i) => [part, column(10 + i, part)] as const);
	return names.map(([code, label], i): PlateRow => {
		const [group, groupLabel] = groups[i] ?? ['', ''];
		const own = Object.fromEntries(estimates.map(([part, values]) => [part, values[i]]));
		const span = form === 'histogram' && group === layers.rule ? anyNumber : domain;
		return {
			...{ code, label, group, groupLabel },
			year: whole(1900, 2200)(years[i], 'year'),
			estimate: estimateOf(own as Record<keyof EstimateParts, unknown>, span, `row ${i}`),
			role: oneOf(roles)(ownRoles[i], 'role'),
			breakBefore: flag(breaks[i], 'breakBefore'),
		};
	});
}
