import { dot, line, ruleX, ruleY, type Markish } from '@observablehq/plot';
import type { Chart, Frame, Point, Role, Target } from '../chart';
import { breakMarks } from './breaks';
import { layOutLines, type LineLayout } from './layout';
import { lineStyle } from './style';
import { lineTargets } from './targets';
import { leaders, lineText } from './text';
import { prove } from '../prove';
import { keyed, type KnownPoint, type Trace } from './traces';

/**
 * Lines over the years with their names and last values at their ends. A missing year leaves a hole, a break in
 * the series cuts the line and is marked, and a single point is a dot.
 *
 * @throws RangeError when a line has a year twice or a value lies outside the domain
 */
export const lines: Chart<Point> = (data, frame) => {
	const layout = proven(data, frame);
	const { ink, quiet, faint } = frame.palette;
	const [low] = frame.domain;
	return {
		...(frame.document && { document: frame.document }),
		width: frame.width,
		height: layout.height,
		margin: 0,
		axis: null,
		x: { type: 'linear', domain: [...layout.xDomain], range: [...layout.xRange] },
		y: { type: 'linear', domain: [...frame.domain], range: [...layout.yRange] },
		marks: [
			ruleY(layout.grid, { x1: layout.xDomain[0], x2: layout.xDomain[1], stroke: faint, className: 'grid' }),
			ruleY([low], { x1: layout.xDomain[0], x2: layout.xDomain[1], stroke: quiet, className: 'base' }),
			ruleX(layout.years, { y1: low, y2: low, insetBottom: -4, stroke: ink, className: 'year-tick' }),
			...leaders(layout, frame),
			...(['context', 'focus', 'reference'] as const).flatMap((role) => drawn(role, layout.traces, frame)),
			...breakMarks(layout, frame),
			...lineText(layout, frame),
		],
	};
};

/** Where the points of `lines` stand; one without a value stands in its gap, or where its line says why. */
export function linesTargets(data: readonly Point[], frame: Frame): Target[] {
	const { x, y, ends, labelX } = proven(data, frame);
	const reason = (line: string) => ({
		x: labelX,
		y: ends.find(({ trace }) => trace.line === line)?.y ?? 0,
	});
	return lineTargets(data, { x, y, reason }, ({ line, year }) => `${line} ${year}`);
}

function proven(data: readonly Point[], frame: Frame): LineLayout {
	prove(keyed(data), frame);
	return layOutLines(data, frame);
}

interface Vertex extends KnownPoint {
	readonly run: string;
}

function drawn(role: Role, traces: readonly Trace[], { palette }: Frame): Markish[] {
	const { paper, signal } = palette;
	const vertices = traces
		.filter((trace) => trace.role === role)
		.flatMap(({ line, runs }) =>
			runs.flatMap((run, i) => run.map((point): Vertex => ({ ...point, run: `${line} ${i}` }))),
		);
	if (vertices.length === 0) return [];
	const at = { x: 'year', y: ({ estimate }: Vertex) => estimate.value } as const;
	const { fill, radius, ...style } = lineStyle(role, palette);
	return [
		role === 'focus' &&
			line(vertices, { ...at, z: 'run', stroke: paper, strokeWidth: 5.5, className: 'halo' }),
		line(vertices, { ...at, z: 'run', ...style, className: `line ${role}` }),
		...(role === 'focus' ? spans(vertices, signal) : []),
		dot(vertices, { ...at, r: radius, fill, className: `dot ${role}` }),
	].filter((mark) => mark !== false);
}

/** The intervals of the line that matters, as thin upright rules; those that hold at best are dashed. */
function spans(vertices: readonly Vertex[], stroke: string): Markish[] {
	return (['interval', 'at-best'] as const).map((kind) => {
		const data = vertices.flatMap(({ year, estimate: { interval } }) =>
			interval.kind === kind ? [{ year, low: interval.low, high: interval.high }] : [],
		);
		const dashes = kind === 'at-best' ? { strokeDasharray: '2,2' } : {};
		return ruleX(data, { x: 'year', y1: 'low', y2: 'high', stroke, ...dashes, className: `span ${kind}` });
	});
}
