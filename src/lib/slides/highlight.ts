import type { Plate, PlateRow } from '../plates/plate';

/** One state of a figure: as it is, or with one row, line or panel set off. */
export interface State {
	/** What is set off; '' for the figure as it is. */
	readonly label: string;
	/** The roles of the plate's rows. */
	readonly roles: readonly PlateRow['role'][];
}

/** The states of a figure, or of the part of it that `shown` rows are: state 0 is the figure as it is. Steps that are not in it are left out. */
export function statesOf(
	{ rows }: Pick<Plate, 'rows'>,
	steps: readonly string[],
	shown: readonly number[] = rows.map((_, i) => i),
): State[] {
	const here = shown.flatMap((i) => rows[i] ?? []);
	const asItIs = { label: '', roles: rows.map(({ role }) => role) };
	return [
		asItIs,
		...steps.flatMap((step) => {
			const found = here.find((row) => is(row, step));
			if (!found) return [];
			return [
				{
					label: found.code === step ? found.label : found.groupLabel,
					roles: rows.map((row) =>
						row.role === 'reference' ? 'reference' : is(row, step) ? 'focus' : 'context',
					),
				} as const,
			];
		}),
	];
}

/** Steps name rows and lines; where there is a second dimension also its parts. */
const is = ({ code, group }: PlateRow, step: string): boolean =>
	code === step || (group !== '' && group === step);
