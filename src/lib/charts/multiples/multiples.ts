import { dot, line, ruleX, ruleY, type DotOptions, type Markish } from '@observablehq/plot';
import type { Chart, Frame, PanelPoint, Role, Target } from '../chart';
import { hairlines } from '../boxes';
import { drawBreaks } from '../lines/breaks';
import { groupStyle, type GroupStyle } from '../groupstyle';
import { lineStyle } from '../lines/style';
import { lineTargets } from '../lines/targets';
import { layOutMultiples, legendSign, type LinePanel, type MultiplesLayout } from './layout';
import { multiplesText } from './text';
import { prove } from '../prove';
import type { RoleNames } from './role-names';
import type { KnownPoint } from '../lines/traces';

/**
 * Lines over the years in one panel each, all on the same years and the same domain, in as many columns as fit.
 * Gaps, breaks and single points as for lines; where none is set off, few lines are told apart by their dots. Of the line in focus or the only one the first and last value are written.
 *
 * @throws RangeError when a line has a year twice in a panel or a value lies outside the domain
 */
export const multiples: Chart<PanelPoint> = (data, frame) => {
	const layout = proven(data, frame);
	const { ink, quiet, faint } = frame.palette;
	const across = layout.panels.map(({ left, right, yRange: [y] }) => ({ x1: left, y1: y, x2: right, y2: y }));
	const grid = layout.panels.flatMap(({ left, right, y }) =>
		layout.grid.slice(1).map((value) => ({ x1: left, y1: y(value), x2: right, y2: y(value) })),
	);
	const yearTicks = layout.panels.flatMap(({ x, yRange: [y] }) =>
		layout.years.map((year) => ({ x1: x(year), y1: y, x2: x(year), y2: y + 4 })),
	);
	return {
		...(frame.document && { document: frame.document }),
		width: frame.width,
		height: layout.height,
		margin: 0,
		axis: null,
		x: { type: 'identity' },
		y: { type: 'identity' },
		marks: [
			hairlines(grid, faint, 'grid'),
			hairlines(across, quiet, 'base'),
			hairlines(yearTicks, ink, 'year-tick'),
			...(['context', 'reference', 'focus'] as const).flatMap((role) => drawn(role, layout, frame)),
			...drawBreaks(
				layout.panels.flatMap(({ breaks }) => breaks),
				frame,
			),
			...keys(layout, frame),
			...multiplesText(layout, frame),
		],
	};
};

/** Where the points of `multiples` stand; one without a value stands in its gap, or where its panel says why. */
export function multiplesTargets(data: readonly PanelPoint[], frame: Frame): Target[] {
	return proven(data, frame).panels.flatMap(({ panel, x, y, note, left, yRange: [bottom] }) =>
		lineTargets(
			data.filter((point) => point.panel === panel),
			{ x, y, reason: () => ({ x: note?.x ?? left, y: note?.y ?? bottom }) },
			keyOf,
		),
	);
}

const keyOf = ({ panel, line, year }: PanelPoint): string => `${panel} ${line} ${year}`;

function proven(data: readonly PanelPoint[], frame: Frame): MultiplesLayout {
	prove(
		data.map((point) => ({ key: keyOf(point), estimate: point.estimate })),
		frame,
	);
	return layOutMultiples(data, frame);
}

/** The lines of one role in all panels at once. */
function drawn(role: Role, { panels, names }: MultiplesLayout, { palette }: Frame): Markish[] {
	const vertices = panels.flatMap((panel) =>
		panel.traces
			.filter((trace) => trace.role === role)
			.flatMap(({ line, label, runs }) =>
				runs.flatMap((run, i) =>
					run.map((point) => ({ ...vertex(point, panel, `${panel.panel} ${line} ${i}`), label })),
				),
			),
	);
	if (vertices.length === 0) return [];
	const { fill, radius, ...style } = lineStyle(role, palette);
	const looks = looksOf(names, palette);
	const spans = vertices.filter(({ low, high }) => low !== high);
	return [
		...(role === 'focus'
			? [
					line(vertices, {
						x: 'x',
						y: 'y',
						z: 'run',
						stroke: palette.paper,
						strokeWidth: 5,
						className: 'halo',
					}),
				]
			: []),
		line(vertices, { x: 'x', y: 'y', z: 'run', ...style, className: `line ${role}` }),
		...[false, true].map((atBest) =>
			ruleX(role === 'focus' ? spans.filter((span) => span.atBest === atBest) : [], {
				x: 'x',
				y1: 'low',
				y2: 'high',
				stroke: fill,
				...(atBest ? { strokeDasharray: '2,2' } : {}),
				className: 'span',
			}),
		),
		...dotsOf(vertices, role === 'context' ? looks : new Map(), {
			x: 'x',
			y: 'y',
			r: Math.min(radius, 2.6),
			fill,
			className: `dot ${role}`,
		}),
	];
}

function vertex({ year, estimate: { value, interval } }: KnownPoint, { x, y }: LinePanel, run: string) {
	const [low, high] = interval.kind === 'none' ? [value, value] : [interval.low, interval.high];
	return { run, x: x(year), y: y(value), low: y(low), high: y(high), atBest: interval.kind === 'at-best' };
}

/** The looks of lines that are told apart, by name. */
const looksOf = (names: readonly RoleNames[], palette: Frame['palette']): ReadonlyMap<string, GroupStyle> => {
	const apart = names.filter(({ look }) => look !== null);
	const shading = { palette, hue: palette.ink, full: 72 };
	return new Map(apart.map(({ text }, i) => [text, groupStyle(i, apart.length, shading)]));
};

/** Dots, those of a look of their own by shape and shade. */
function dotsOf<Dot extends { readonly label: string }>(
	all: readonly Dot[],
	looks: ReadonlyMap<string, GroupStyle>,
	options: DotOptions,
): Markish[] {
	const plain = all.filter(({ label }) => !looks.has(label));
	const apart = [...looks].flatMap(([name, look]) => {
		const own = all.filter(({ label }) => label === name);
		return own.length === 0 ? [] : [dot(own, { ...options, ...look, strokeWidth: 1.25, r: 3.4 })];
	});
	return [...(plain.length === 0 ? [] : [dot(plain, options)]), ...apart];
}

/** The strokes of the legend, with the dots of lines that are told apart. */
function keys({ legend, names }: MultiplesLayout, { palette }: Frame): Markish[] {
	const looks = looksOf(names, palette);
	return legend.keys.flatMap(({ index, x, y }) => {
		const { role = 'context', text = '' } = names[index] ?? {};
		const { stroke, strokeWidth, strokeDasharray } = lineStyle(role, palette);
		const look = looks.get(text);
		return [
			ruleY([y], {
				x1: x - legendSign / 2,
				x2: x + legendSign / 2,
				stroke,
				strokeWidth,
				...(strokeDasharray ? { strokeDasharray } : {}),
				className: 'key',
			}),
			...(look ? [dot([0], { x: [x], y: [y], r: 3.4, ...look, strokeWidth: 1.25, className: 'key' })] : []),
		];
	});
}
