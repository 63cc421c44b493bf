import type { Placed } from '../../charts/chart';
import type { CrossRow } from '../../charts/crosstab';
import { light } from '../../charts/palettes';
import { shadesOf, type Shade } from '../../charts/likert/shades';
import { missingOf, type Sum } from '../../charts/likert/stack';
import { tableOf } from '../../charts/likert/table';
import { tick } from '../../charts/shown';
import { rowNote } from '../../charts/spans/note';
import { formatOf } from '../../plates/unit';
import { respondents } from '../../words/survey/drawing';
import { withReason } from '../../words/powerpoint';
import { hex, ink, quiet } from './colours';
import { labelColumn } from './label-column';
import { heightOf, widthOf } from './measure';
import type { Box, Face, Look, NativeChart, NativePoint, NativeSeries, NativeText } from './native';
import { pointOf, type Common } from './points';

/** Of the names of answers, pt. */
const legendSize = 14;
/** Of a row, inches: so many fit on a face. */
const tight = 0.36;
const air = 0.12;

/**
 * Answers on a scale in Office: bars from end to end in the order of the scale, both sums beside them. They do not part at zero as
 * on the site: that takes negative shares, and a reader who opens the sheet would find numbers that nobody has given.
 */
export function scaleFaces(marks: readonly Placed[], common: Common, box: Box): Face[] {
	const { table, sides, stacks } = tableOf(marks, common.domain);
	const shades = shadesOf(sides, light);
	const frame = { ...common, width: 0, palette: light, format: formatOf(common.unit, common.domain) };
	const sums = (row: CrossRow): readonly [low: string, high: string] => {
		const { low = null, high = null } = stacks.get(row.row)?.sums ?? {};
		const written = (sum: Sum) => tick(sum.estimate.value, frame, 0);
		return [low ? `← ${written(low)}` : '', high ? `${written(high)} →` : ''];
	};
	const legend = table.groups.reduce((width, { label }) => width + widthOf(label, legendSize) + 0.35, 0);
	// Programs set the names of series in lines of about half the width.
	const head = 0.2 + 0.25 * Math.ceil(legend / (0.5 * box.w));
	const most = Math.max(1, Math.floor((box.h - head) / tight));
	const parts = Math.max(1, Math.ceil(table.rows.length / most));
	const each = Math.max(1, Math.ceil(table.rows.length / parts));
	const longest = Math.max(...table.rows.map(lengthOf), 1e-3);
	return Array.from({ length: parts }, (_, part) => face(table.rows.slice(part * each, (part + 1) * each)));

	function face(rows: readonly CrossRow[]): Face {
		const pitch = Math.min(0.85, (box.h - head) / each);
		const labels = rows.map(nameOf);
		const setting = { width: box.w, pitch, most: each <= 6 ? 16 : 14, share: 0.4 };
		const { size, width } = labelColumn(labels, setting);
		const widths = [0, 1].map(
			(at) => Math.max(0, ...table.rows.map((row) => widthOf(sums(row)[at] ?? '', size, true))) + 0.25,
		);
		const [low = 0, high = 0] = widths;
		const left = width + air;
		const plot = {
			...{ x: left / box.w, y: head / box.h },
			...{ w: 1 - (left + air + low + high) / box.w, h: (rows.length * pitch) / box.h },
		};
		const chart: NativeChart = {
			...{ kind: 'stacked', title: '', box, plot, size, legend: true, gap: 45 },
			...{ skip: 1, aslant: false, step: null, axisCode: '#,##0', categories: labels },
			domain: [0, longest],
			series: table.groups.map(({ group, label }): NativeSeries => {
				const shade = shades.get(group);
				return {
					...{ name: label, look: lookOf(shade), whiskers: 'none' },
					points: rows.map((row) => point(row, group, shade)),
				};
			}),
		};
		return { charts: [chart], tables: [], texts: rows.flatMap(sumTexts) };

		function point(row: CrossRow, group: string, shade: Shade | undefined): NativePoint | null {
			const mark = row.of.get(group);
			if (!stacks.get(row.row) || mark?.estimate.kind !== 'known') return null;
			const text = tick(mark.estimate.value, frame, 0);
			const room = (mark.estimate.value / longest) * plot.w * box.w;
			const fits = widthOf(text, size) <= room;
			return pointOf(mark.estimate, common, {
				label: fits
					? {
							place: 'ctr',
							bold: false,
							lines: [],
							shift: [0, 0],
							colour: hex(shade?.text ?? light.ink),
							code: '#,##0',
						}
					: null,
			});
		}

		/** The sum of the left side, and behind it that of the right: the names of rows leave no place before the bars. */
		function sumTexts(row: CrossRow, i: number): NativeText[] {
			const h = heightOf(1, size) * 1.1;
			const y = box.y + plot.y * box.h + (i + 0.5) * pitch - h / 2;
			const x = box.x + (plot.x + plot.w) * box.w + air;
			return sums(row).flatMap((text, at) =>
				text === ''
					? []
					: [
							{
								...{ text, colour: ink, bold: true, size },
								box: { x: x + at * low, y, w: at === 0 ? low : high, h },
							},
						],
			);
		}
	}

	/** Nearly all of a hundred; what is rounded may be more. */
	function lengthOf({ row }: CrossRow): number {
		const stack = stacks.get(row);
		if (!stack) return 0;
		return [...stack.low, ...stack.high, ...stack.aside].reduce(
			(sum, { estimate }) => sum + estimate.value,
			0,
		);
	}

	/** A row's name with its base, or with the reason why it has no bar. */
	function nameOf(row: CrossRow): string {
		const stack = stacks.get(row.row);
		if (stack)
			return stack.base === null ? row.label : `${row.label} (${respondents(stack.base, common.locale)})`;
		return withReason(row.label, rowNote({ ...row, marks: missingOf(row, table) }, table.groups, frame));
	}
}

const lookOf = (shade: Shade | undefined): Look => ({
	...{ hatched: shade?.hatched ?? false, line: quiet, width: 0.75, dashed: false, marker: 'circle' },
	fill: shade && !shade.hatched ? hex(shade.fill) : quiet,
});
