import { fewest } from '../../stats/survey/small-base';
import type { Answered, Cell, Group, Line } from '../analysis/answered';

/**
 * A table without all that may not be shown: what was measured of withheld values, comparisons with them, and numbers of
 * respondents below the least that is shown. All that leaves the house is made from it.
 */
export function shownOnly(answered: Answered): Answered {
	const groups = answered.groups.map(bare);
	const letters = new Set(groups.filter(({ n }) => n !== null).map(({ letter }) => letter));
	const lines = answered.lines.map((line): Line => ({
		...line,
		cells: line.cells.map((cell) => shownCell(cell, groups, letters)),
	}));
	const isShown = (line: Line, group: Group): boolean =>
		lines
			.find(({ key }) => key === line.key)
			?.cells.some((cell) => cell.group.code === group.code && cell.estimate.kind === 'known') ?? false;
	return {
		...answered,
		...{ groups, lines },
		differences: answered.differences.filter(({ line, a, b }) => isShown(line, a) && isShown(line, b)),
		remarks: answered.remarks.filter(
			(remark) => remark.kind !== 'filtered' || remark.n === null || !isFew(remark.n),
		),
	};
}

const isFew = (n: number): boolean => n < fewest.shown;

const bare = (group: Group): Group => ({
	...group,
	n: group.n !== null && !isFew(group.n) ? group.n : null,
});

function shownCell(cell: Cell, groups: readonly Group[], letters: ReadonlySet<string>): Cell {
	const group = groups.find(({ code }) => code === cell.group.code) ?? bare(cell.group);
	if (cell.estimate.kind !== 'known') return { ...cell, group, measured: null, count: null, letters: '' };
	const told = cell.letters.split(' ').filter((letter) => letters.has(letter));
	return { ...cell, group, letters: told.join(' ') };
}
