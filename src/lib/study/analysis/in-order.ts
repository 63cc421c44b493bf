import type { Answered, Line } from './answered';

/** The lines of a table in the order of its view: as asked, or the largest first; then what has no value comes last, in its order. */
export function inOrder({ lines, view }: Pick<Answered, 'lines' | 'view'>): readonly Line[] {
	if (view.sort === 'asked') return lines;
	const size = ({ cells }: Line): number => {
		const estimate = cells.find(({ group }) => group.code === null)?.estimate ?? cells[0]?.estimate;
		return estimate?.kind === 'known' ? estimate.value : -Infinity;
	};
	return lines.toSorted((a, b) => size(b) - size(a));
}
