import type { Role } from '../../charts/chart';
import { crosstab, type Crosstab, type CrossRow } from '../../charts/crosstab';
import { whyMissing } from '../../charts/missing';
import { namedReason } from '../../words/drawing';
import { shown, type Known } from '../../charts/shown';
import { light } from '../../charts/palettes';
import type { Placed } from '../../charts/chart';
import { ticks } from '../../charts/ticks';
import { frame as words } from '../../words/frame';
import { formatOf } from '../../plates/unit';
import { withReason } from '../../words/powerpoint';
import { axisCode } from './format-code';
import { barLook, groupLook } from './looks';
import { labelColumn } from './label-column';
import { heightOf, widthOf } from './measure';
import type { Box, Label, NativeChart, NativePoint, NativeSeries } from './native';
import { pointOf, spanOf, whiskersOf, type Common } from './points';

/** Between a label and its bar, and between a bar and its value, inches. */
const air = 0.12;
const legendHeight = 0.42;

/** Rows of bars, in columns beside each other where they are many, and on further faces where they are too many. */
export function barFaces(marks: readonly Placed[], common: Common, box: Box): NativeChart[][] {
	const table = crosstab(marks);
	const count = table.groups.length;
	const height = box.h - (count > 1 ? legendHeight : 0);
	const roomy = Math.max(1, Math.floor(height / Math.max(0.27, 0.2 * count)));
	const tight = Math.max(1, Math.floor(height / Math.max(0.225, 0.1 * count + 0.04)));
	const { rows } = table;
	if (rows.length <= roomy) return [[barChart(table, rows, { common, box, of: table })]];
	const parts = Math.ceil(rows.length / (2 * tight));
	const each = Math.ceil(rows.length / parts);
	return Array.from({ length: parts }, (_, part) => {
		const here = rows.slice(part * each, (part + 1) * each);
		const half = Math.ceil(here.length / 2);
		const w = (box.w - 0.4) / 2;
		return [here.slice(0, half), here.slice(half)].flatMap((column, at) =>
			column.length === 0
				? []
				: [
						barChart(table, column, {
							common,
							box: { ...box, x: box.x + at * (w + 0.4), w },
							of: table,
							padTo: half,
						}),
					],
		);
	});
}

interface Setting {
	readonly common: Common;
	readonly box: Box;
	/** All rows that must agree on their axis. */
	readonly of: Crosstab;
	/** So many rows share the height, so that columns beside each other have the same pitch. */
	readonly padTo?: number;
	readonly title?: string;
	readonly size?: number;
}

/** One chart of horizontal bars: a category a row, a series a group. */
export function barChart(
	{ groups }: Crosstab,
	rows: readonly CrossRow[],
	{
		common,
		box,
		of,
		padTo = rows.length,
		title = '',
		size: most = padTo <= 5 ? 18 : padTo <= 8 ? 16 : 14,
	}: Setting,
): NativeChart {
	const count = Math.max(1, groups.length);
	const legend = count > 1;
	const head = legend ? legendHeight : 0;
	const pitch = Math.min(0.55 + 0.4 * count, (box.h - head - 0.1) / Math.max(1, padTo));
	const allLabels = of.rows.map((row) => labelOf(row, of, common));
	const { size, width } = labelColumn(allLabels, { width: box.w, pitch, most, share: 0.44 });
	const column = width + air;
	const estimates = of.rows.flatMap(({ marks }) => marks.map(({ estimate }) => estimate));
	const domain = spanOf(estimates, common, true);
	const frame = { ...common, width: 0, palette: light, format: formatOf(common.unit, common.domain) };
	const longest = Math.max(
		0,
		...estimates.map((one) => (one.kind === 'known' ? widthOf(written(one), size, true) : 0)),
	);
	const labelled = pitch / (count + (legend ? 0.5 : 0)) >= heightOf(1, size) * 0.85;
	const right = labelled ? longest + 2 * air : 0.3;
	const foot = labelled ? 0.05 : 0.35;
	const plot = {
		x: column / box.w,
		y: head / box.h,
		w: 1 - (column + right) / box.w,
		h: (Math.max(1, rows.length) * pitch - foot + 0.05) / box.h,
	};
	const marked = ticks(domain, 5);
	const step = (marked[1] ?? domain[1]) - (marked[0] ?? 0);
	return {
		...{ kind: 'bars', title, box, plot, domain, size, legend },
		axisCode: axisCode(step, common.unit, common.locale),
		step: labelled ? null : step,
		...{ skip: 1, aslant: false },
		gap: legend ? 50 : rows.length > 12 ? 45 : 54,
		categories: rows.map((row) => labelOf(row, of, common)),
		series: (legend ? groups : [{ group: groups[0]?.group ?? '', label: '' }]).map(
			({ group, label }, at): NativeSeries => ({
				name: label || (common.unit === 'percent' ? words.shares : words.value)[common.locale],
				look: legend
					? groupLook(at, count, anyFocus(of) ? 'context' : 'focus', anyFocus(of))
					: barLook('context'),
				whiskers: whiskersOf(estimates, common),
				points: rows.map((row) => barPoint(row.of.get(group), at)),
			}),
		),
	};

	function written(known: Known): string {
		return shown(known, frame) + (known.flag ? ` ${known.flag}` : '');
	}

	function barPoint(mark: Placed | undefined, at: number): NativePoint | null {
		if (!mark) return null;
		return pointOf(mark.estimate, common, {
			look: legend ? groupLook(at, count, mark.role, anyFocus(of)) : barLook(mark.role),
			label: labelled ? valueLabel(mark) : null,
		});
	}

	/** The value stands behind the end of its whisker. */
	function valueLabel({ estimate, role }: Placed): Label {
		const isDrawn = whiskersOf(estimates, common) !== 'none';
		const beyond =
			isDrawn && estimate.kind === 'known' && estimate.interval.kind !== 'none'
				? ((estimate.interval.high - estimate.value) / (domain[1] - domain[0])) * plot.w
				: 0;
		return { place: 'outEnd', bold: role === 'focus', lines: [], shift: [beyond, 0] };
	}
}

const anyFocus = ({ rows }: Crosstab): boolean =>
	rows.some(({ marks }) => marks.some(({ role }: { role: Role }) => role === 'focus'));

/** A row's name, and behind it why it has no bar, or which of its bars are missing. */
function labelOf({ label, marks }: CrossRow, { groups }: Crosstab, { locale }: Common): string {
	const byReason = new Map<string, string[]>();
	for (const { estimate, groupLabel } of marks) {
		if (estimate.kind === 'known') continue;
		const reason = whyMissing(estimate, locale);
		byReason.set(reason, [...(byReason.get(reason) ?? []), groupLabel]);
	}
	const reasons = [...byReason].map(([reason, names]) =>
		names.length === groups.length ? reason : namedReason(names, reason),
	);
	return reasons.length === 0 ? label : withReason(label, reasons.join('; '));
}
