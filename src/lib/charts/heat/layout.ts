import { textWidth } from '../measure';
import type { Frame, Mark, Placed } from '../chart';
import { crosstab, rowMark, type CrossRow, type Group } from '../crosstab';
import { layOutHeads, wordWidth, type Heads } from './heads';
import { missingMarks, writings, type Writing } from './writing';
import { isBold, isSetBold, labelColumn } from '../labelcolumn';
import { bounds, classAt } from '../classes';
import { whyMissing } from '../missing';
import { wrap } from '../wrap';

/** A cell of the table; px. */
export interface Cell {
	readonly mark: Placed;
	/** Its class, 0 to 4; null where its value is missing. */
	readonly at: number | null;
	readonly bold: boolean;
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	/** The value, or a short mark for the reason why there is none. */
	readonly text: string;
}

export interface HeatRow {
	readonly label: string;
	readonly bold: boolean;
	/** Middle of the label's lines, and edges of the row's cells. */
	readonly labelY: number;
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

export interface HeatHead {
	readonly text: string;
	/** Middle of the column. */
	readonly x: number;
	/** Middle of the lines, or the lower end of a turned text. */
	readonly y: number;
	readonly turned: boolean;
}

/** A table of cells, laid out; columns that have no room beside each other go into further blocks below. */
export interface HeatLayout {
	readonly rows: readonly HeatRow[];
	readonly heads: readonly HeatHead[];
	readonly cells: readonly Cell[];
	readonly bottom: number;
	/** Bounds between the classes, as on the map; none where no value is known. */
	readonly between: readonly number[];
	/** What the way the values are written leaves to say. */
	readonly note: string;
	/** The reasons that occur, each with its mark. */
	readonly reasons: readonly { readonly mark: string; readonly words: string }[];
	readonly size: number;
	readonly lineHeight: number;
}

const size = 13;
const lineHeight = 16;
/** A column is not wider than this, or than its longest word up to the second, px. */
const widest = [116, 170] as const;
/** A column is at least this wide, px. */
const narrowest = 34;

export function layOutHeat(data: readonly Placed[], frame: Frame): HeatLayout {
	const { rows, groups } = crosstab(data);
	const labels = rows.map(rowMark);
	const column = labelColumn(labels, frame, size);
	const beside = column.beside && rows.length > 0 ? column.width + 8 : null;
	const { left, writing, blocks, cellWidth } = presentation(rows, groups, beside, frame);
	const isBeside = left > 0;
	const few = rows.length <= 8;
	const values = data.flatMap(({ estimate }) => (estimate.kind === 'known' ? [estimate.value] : []));
	const between = values.length > 0 ? bounds(values, frame) : [];

	const heatRows: HeatRow[] = [];
	const heads: HeatHead[] = [];
	const cells: Cell[] = [];
	let below = 0;
	blocks.forEach((block, at) => {
		if (at > 0) below += 14;
		const right = left + cellWidth * block.length;
		const head = layOutHeads(block, cellWidth);
		heads.push(...placedHeads(head, below, left, cellWidth));
		below += head.height;
		rows.forEach((row, i) => {
			const label = labels[i] as Mark;
			const bold = isBold(label);
			const lines = isBeside
				? (column.lines[i] ?? [])
				: wrap(label.label, frame.width, { size, bold: isSetBold(label, frame) });
			const labelHeight = lines.length * lineHeight;
			const top = isBeside ? below : below + labelHeight + 3;
			const height = isBeside ? Math.max(few ? 32 : 26, labelHeight + 6) : few ? 28 : 25;
			const bottom = top + height;
			const labelY = isBeside ? (top + bottom) / 2 : below + labelHeight / 2;
			heatRows.push({ label: lines.join('\n'), bold, labelY, left, top, right, bottom });
			block.forEach(({ group }, j) => {
				const mark = row.of.get(group);
				if (!mark) return;
				cells.push({
					mark,
					at: mark.estimate.kind === 'known' ? classAt(mark.estimate.value, between) : null,
					bold,
					left: left + j * cellWidth,
					top,
					right: left + (j + 1) * cellWidth,
					bottom,
					text: writtenIn(mark, writing),
				});
			});
			below = bottom + (isBeside ? 0 : 7);
		});
	});
	const missing = new Map(
		data.flatMap(({ estimate }) =>
			estimate.kind === 'known'
				? []
				: [[missingMarks[estimate.reason] ?? ':', whyMissing(estimate, frame.locale)] as const],
		),
	);
	return {
		rows: heatRows,
		heads,
		cells,
		bottom: below,
		between,
		note: values.length > 0 ? writing.note : '',
		reasons: [...missing].map(([mark, words]) => ({ mark, words })),
		size,
		lineHeight,
	};
}

interface Presentation {
	/** Left edge of the cells; 0 where labels stand above their rows. */
	readonly left: number;
	readonly writing: Writing;
	readonly blocks: readonly (readonly Group[])[];
	readonly cellWidth: number;
}

/** The fullest writing whose columns all fit side by side, labels beside before labels above; else rounded, in blocks. */
function presentation(
	rows: readonly CrossRow[],
	groups: readonly Group[],
	beside: number | null,
	frame: Frame,
): Presentation {
	const most = Math.max(widest[0], Math.min(widest[1], wordWidth(groups)));
	const ways = writings(frame);
	const shortest = ways.at(-1) as Writing;
	const count = Math.max(1, groups.length);
	for (const left of beside === null ? [0] : [beside, 0]) {
		for (const writing of ways) {
			const cellWidth = Math.min(most, (frame.width - left) / count);
			if (cellWidth >= needed(rows, writing, frame)) return { left, writing, blocks: [groups], cellWidth };
		}
	}
	const need = needed(rows, shortest, frame);
	const blocksAt = (left: number) => Math.ceil(count / Math.max(1, Math.floor((frame.width - left) / need)));
	// A row with its label above is nearly twice as high: worth it where it halves the blocks.
	const left = beside !== null && blocksAt(beside) < 2 * blocksAt(0) ? beside : 0;
	const room = frame.width - left;
	const blockCount = blocksAt(left);
	const each = Math.ceil(count / blockCount);
	const blocks = Array.from({ length: blockCount }, (_, i) => groups.slice(i * each, (i + 1) * each));
	const cellWidth = Math.min(most, room / each);
	return {
		left,
		writing: ways.find((writing) => needed(rows, writing, frame) <= cellWidth) ?? shortest,
		blocks: blocks.filter(({ length }) => length > 0),
		cellWidth,
	};
}

function needed(rows: readonly CrossRow[], writing: Writing, { steady = false }: Frame): number {
	const texts = rows.flatMap((row) =>
		row.marks.map((mark) => textWidth(writtenIn(mark, writing), size, steady || row.role === 'focus')),
	);
	return Math.max(narrowest, Math.max(0, ...texts) + 7);
}

const writtenIn = ({ estimate }: Placed, { write }: Writing): string =>
	estimate.kind === 'known' ? write(estimate) : (missingMarks[estimate.reason] ?? ':');

function placedHeads(head: Heads, top: number, left: number, cellWidth: number): HeatHead[] {
	return head.texts.map((text, i) => ({
		text,
		x: left + (i + 0.5) * cellWidth,
		y: top + head.height - 6 + (head.turned ? 2 : -(head.heights[i] ?? 0) / 2 + 2),
		turned: head.turned,
	}));
}
