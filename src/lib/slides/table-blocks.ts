import type { Plate } from '../plates/plate';
import type { Room } from './fit';
import { cell, columnsOf } from './table-cells';
import { linesOf } from './text-lines';

/** A table in blocks that stand side by side, slide by slide. */
export interface TableSlides {
	/** How many blocks stand beside each other. */
	readonly columns: number;
	/** Per slide, per block: places of the rows among those of the plate. */
	readonly slides: readonly (readonly (readonly number[])[])[];
	/** How many rows no slide shows. */
	readonly left: number;
}

/** As slides.css has them, px of the stage. */
const type = { size: 26, line: 33, padding: 10 };
const widths = { year: 100, value: 200, interval: 190 } as const;
const gap = 72;
const narrowestLabel = 260;
const mostSlides = 8;

/** The rows of a plate as a table on as few slides as hold it. A table is never too long: what has no place is counted. */
export function tableBlocks(plate: Plate, room: Room): TableSlides {
	const possible = [1, 2, 3].filter(
		(columns) => columns === 1 || labelWidth(plate, room, columns) >= narrowestLabel,
	);
	const all = possible.map((columns) => filled(plate, room, columns));
	const [first, ...others] = all as [TableSlides, ...TableSlides[]];
	return others.reduce(
		(best, one) =>
			one.left < best.left || (one.left === best.left && one.slides.length < best.slides.length) ? one : best,
		first,
	);
}

function labelWidth(plate: Plate, { width }: Room, blocks: number): number {
	const columns = columnsOf(plate);
	const fixed = columns.reduce(
		(sum, column) => sum + (column === 'label' || column === 'group' ? 0 : widths[column]),
		0,
	);
	const rest = (width - gap * (blocks - 1)) / blocks - fixed;
	return columns.includes('group') ? rest / 2 : rest;
}

function filled(plate: Plate, room: Room, columns: number): TableSlides {
	const label = labelWidth(plate, room, columns) - 20;
	const head = type.line + type.padding;
	const blocks: number[][] = [];
	let height = Infinity;
	let shown = 0;
	for (const [i, row] of plate.rows.entries()) {
		const lines = Math.max(
			...columnsOf(plate).map((column) => {
				const width = column === 'label' || column === 'group' ? label : widths[column] - 20;
				return linesOf(cell(row, column, plate), width, type.size);
			}),
			1,
		);
		const own = lines * type.line + type.padding;
		if (height + own > room.height) {
			if (blocks.length === columns * mostSlides) break;
			blocks.push([]);
			height = head;
		}
		blocks.at(-1)?.push(i);
		height += own;
		shown++;
	}
	return {
		columns,
		slides: Array.from({ length: Math.ceil(blocks.length / columns) }, (_, i) =>
			blocks.slice(i * columns, (i + 1) * columns),
		),
		left: plate.rows.length - shown,
	};
}
