import type { Estimate } from '../../../stats/estimate';
import type { Mark, Placed, Point, Role } from '../../chart';
import { estimated } from './estimates';

/** "focus" and "reference" are named; all others are context. */
export function marks(
	values: Readonly<Record<string, Estimate | number>>,
	roles: Readonly<Record<string, Role>> = {},
): Mark[] {
	return Object.entries(values).map(([label, value]) => ({
		key: label,
		label,
		estimate: estimated(value),
		role: roles[label] ?? 'context',
	}));
}

/** A line from its values by year. */
export function points(
	label: string,
	role: Role,
	values: Readonly<Record<number, Estimate | number>>,
): Point[] {
	return Object.entries(values).map(([year, value]) => ({
		line: label,
		label,
		role,
		year: Number(year),
		estimate: estimated(value),
	}));
}

/** Marks in two dimensions from their values by group and row; whole rows are named as "focus" or "reference". */
export function placed(
	groups: Readonly<Record<string, string>>,
	rows: Readonly<Record<string, readonly (Estimate | number | null)[]>>,
	roles: Readonly<Record<string, Role>> = {},
): Placed[] {
	return Object.entries(rows).flatMap(([label, values]) =>
		Object.entries(groups).flatMap(([group, groupLabel], i): Placed[] => {
			const value = values[i] ?? null;
			if (value === null) return [];
			const role = roles[label] ?? 'context';
			return [
				{ key: `${label} ${group}`, label, row: label, group, groupLabel, role, estimate: estimated(value) },
			];
		}),
	);
}
