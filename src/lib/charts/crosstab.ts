import type { Mark, Placed, Role } from './chart';
import { groupOrder } from './grouporder';

/** A row of a cross table: its marks by group. A mark that nobody asked for is not there, one without a value is. */
export interface CrossRow {
	readonly row: string;
	readonly label: string;
	/** Of the row as a whole: set off only where all its marks are. */
	readonly role: Role;
	readonly marks: readonly Placed[];
	readonly of: ReadonlyMap<string, Placed>;
}

export interface Group {
	readonly group: string;
	readonly label: string;
}

/** Rows in the order in which they first occur; groups in the order that the rows keep. */
export interface Crosstab {
	readonly rows: readonly CrossRow[];
	readonly groups: readonly Group[];
}

/** Marks as a table of rows by groups. */
export function crosstab(data: readonly Placed[]): Crosstab {
	const rows = new Map<string, Placed[]>();
	const groups = new Map<string, Group>();
	for (const mark of data) {
		const { row, group, groupLabel } = mark;
		const already = rows.get(row);
		if (already) already.push(mark);
		else rows.set(row, [mark]);
		if (!groups.has(group)) groups.set(group, { group, label: groupLabel });
	}
	return {
		rows: [...rows].map(([row, marks]) => ({
			row,
			label: marks[0]?.label ?? '',
			role: roleOf(marks),
			marks,
			of: new Map(marks.map((mark) => [mark.group, mark])),
		})),
		groups: groupOrder([...rows.values()].map((marks) => marks.map(({ group }) => group))).flatMap(
			(group) => groups.get(group) ?? [],
		),
	};
}

function roleOf(marks: readonly Placed[]): Role {
	const first = marks[0]?.role ?? 'context';
	return marks.every(({ role }) => role === first) ? first : 'context';
}

/** A row as a single mark, for its label. */
export const rowMark = ({ row, label, role, marks }: CrossRow): Mark => ({
	key: row,
	label,
	role,
	estimate: (marks[0] as Placed).estimate,
});
