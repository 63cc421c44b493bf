import type { Answered } from '../analysis/answered';

/** Groups, everyone not counted, that stand beside each other upright, and on a sheet on its side. */
const most = { upright: 5, sideways: 9 } as const;

/** Whether a table needs its sheet on its side. */
export const isWide = ({ groups }: Pick<Answered, 'groups'>): boolean => groups.length - 1 > most.upright;

/** A table in parts that fit the width of a sheet, each with everyone first. */
export function blocksOf(answered: Answered): Answered[] {
	const count = Math.max(1, Math.ceil((answered.groups.length - 1) / most.sideways));
	const each = Math.ceil((answered.groups.length - 1) / count);
	const inBlock = (block: number) => (_: unknown, place: number) =>
		place === 0 || (place > block * each && place <= (block + 1) * each);
	return Array.from({ length: count }, (_, block): Answered => ({
		...answered,
		groups: answered.groups.filter(inBlock(block)),
		lines: answered.lines.map((line) => ({ ...line, cells: line.cells.filter(inBlock(block)) })),
	}));
}
