import type { Frame } from '../chart';
import type { Crosstab, Group } from '../crosstab';
import { layOutLegend, legendSize, type Legend } from '../legend';
import { textWidth } from '../measure';
import { isKnownPlaced } from './dots';
import { spread } from '../spread';

/** A group's name over its dot in the first row; px. */
export interface DirectName {
	readonly group: string;
	/** Middle. */
	readonly x: number;
	readonly text: string;
}

/** What stands above the first row: the names of the groups, over their dots or in a legend, and a unit. */
export interface SpanHead {
	readonly names: readonly DirectName[];
	readonly legend: Legend;
	readonly unit: { readonly text: string; readonly y: number } | null;
	readonly height: number;
}

export const nameSize = 13;
const lineHeight = 17;
/** Width of a sign in the legend, px. */
const sign = 12;

interface Setting {
	readonly table: Crosstab;
	readonly frame: Frame;
	readonly x: (value: number) => number;
	/** Left edge of the dots' part. */
	readonly from: number;
	/** Whether nothing stands between the head and the first row's dots. */
	readonly clear: boolean;
	readonly unit: string;
}

export function layOutHead({ table, frame, x, from, clear, unit }: Setting): SpanHead {
	if (table.rows.length === 0)
		return { names: [], legend: { keys: [], height: 0, right: 0 }, unit: null, height: 0 };
	const unitWidth = unit ? textWidth(unit, nameSize) : 0;
	const names = clear ? directNames(table, x, from, frame.width - (unit ? unitWidth + 10 : 0)) : null;
	const legend = layOutLegend(names ? [] : table.groups.map(({ label }) => label), frame.width, sign);
	const ownLine = unit !== '' && !names && legend.right + 16 + unitWidth > frame.width;
	const last = names ? lineHeight : legend.height + (ownLine ? lineHeight : 0);
	return {
		names: names ?? [],
		legend,
		unit: unit ? { text: unit, y: last - lineHeight / 2 } : null,
		height: last + (names ? 2 : 7),
	};
}

/** The names over the dots of the first row, if each can stand over its own; else null. */
function directNames(
	{ rows, groups }: Crosstab,
	x: (value: number) => number,
	low: number,
	high: number,
): DirectName[] | null {
	const first = rows[0];
	const homes = groups.map(({ group }) => {
		const mark = first?.of.get(group);
		return mark && isKnownPlaced(mark) ? x(mark.estimate.value) : null;
	});
	const widths = groups.map(({ label }: Group) => textWidth(label, legendSize) + 8);
	const wishes = homes.map((home, i) => ({
		want: (home ?? 0) - (widths[i] ?? 0) / 2,
		size: widths[i] ?? 0,
	}));
	const edges = spread(wishes, low, high);
	const isOver = (home: number | null, i: number) => {
		const edge = edges[i] ?? 0;
		const width = widths[i] ?? 0;
		return home !== null && home > edge + 6 && home < edge + width - 6 && edge + width <= high + 0.5;
	};
	if (!homes.every(isOver)) return null;
	return groups.map(({ group, label }, i) => ({
		group,
		x: (edges[i] ?? 0) + (widths[i] ?? 0) / 2,
		text: label,
	}));
}
