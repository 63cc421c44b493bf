import type { PanelPoint, Point } from '../../charts/chart';
import { roleNames } from '../../charts/multiples/role-names';
import { shown } from '../../charts/shown';
import { light } from '../../charts/palettes';
import { spread } from '../../charts/spread';
import { ticks } from '../../charts/ticks';
import { traces, yearsOf, type KnownPoint, type Trace } from '../../charts/lines/traces';
import { formatOf } from '../../plates/unit';
import { stretch } from '../../words/powerpoint';
import { axisCode } from './format-code';
import { apartLook, lineLook } from './looks';
import { heightOf, linesOf, widthOf } from './measure';
import type { Box, Label, Look, NativeChart, NativeSeries } from './native';
import { pointOf, spanOf, whiskersOf, type Common } from './points';

interface Setting {
	readonly common: Common;
	readonly box: Box;
	/** All points that must agree on their axes. */
	readonly of: readonly Point[];
	readonly title?: string;
	readonly size?: number;
	/** Whether lines are named at their ends. */
	readonly named?: boolean;
	readonly looks?: ReadonlyMap<string, Look>;
}

/** Years that are too many to have a place each. */
const mostYears = 60;

/**
 * One chart of lines: a category a year, a series a stretch without gap or break, so that no program draws through one. The last value
 * of each line carries its name.
 */
export function lineChart(
	points: readonly Point[],
	{ common, box, of, title = '', size = 14, named = true, looks = new Map() }: Setting,
): NativeChart {
	const lines = traces(points);
	const categories = allYears(yearsOf(of));
	const estimates = of.map(({ estimate }) => estimate);
	const domain = spanOf(estimates, common, false);
	const marked = ticks(domain, box.h < 2.5 ? 2 : 5);
	const step = (marked[1] ?? domain[1]) - (marked[0] ?? 0);
	const code = axisCode(step, common.unit, common.locale);
	const frame = { ...common, width: 0, palette: light, format: formatOf(common.unit, common.domain) };
	const left = widthOf(frame.format(domain[1], common.locale), size) + 0.2;
	const value = (point: KnownPoint) =>
		shown(point.estimate, frame) + (point.estimate.flag ? ` ${point.estimate.flag}` : '');
	const nameWidth = Math.min(
		0.36 * box.w,
		Math.max(
			0.5,
			...lines.map(({ label, known }) =>
				widthOf(`${label} (2000) ${known[0] ? value(known[0]) : ''}`, size, true),
			),
		),
	);
	const valueWidth = Math.max(
		0.4,
		...lines.flatMap(({ known }) => known.map((point) => widthOf(value(point), size, true))),
	);
	const right = named ? nameWidth + 0.3 : valueWidth + 0.15;
	const top = 0.12;
	const room = box.w - left - right;
	const aslant = categories.length * widthOf('2000', size) > 0.95 * room;
	const foot = heightOf(aslant ? 2 : 1, size) + 0.15;
	const plot = {
		x: left / box.w,
		y: top / box.h,
		w: 1 - (left + right) / box.w,
		h: 1 - (top + foot) / box.h,
	};
	const lastYear = categories.at(-1);
	const names = lines.map(({ label, known }) => {
		const end = known.at(-1);
		if (!named || !end) return [];
		const written = value(end);
		const name = end.year === lastYear ? label : `${label} (${end.year})`;
		const [first = '', ...more] = linesOf(`${written} ${name}`, nameWidth, size, true);
		return [first.slice(written.length).trimStart(), ...more];
	});
	const shifts = shiftsOf(lines, names);
	return {
		...{ kind: 'lines', title, box, plot, domain, step, size, legend: false, gap: 0 },
		axisCode: code,
		categories: categories.map(String),
		...{ skip: aslant ? Math.ceil((categories.length * 0.28) / room) : 1, aslant },
		series: lines.flatMap((trace, at) => seriesOf(trace, at)),
	};

	/** How far each line's text must move so that none lies on another, shares of the height. */
	function shiftsOf(all: readonly Trace[], texts: readonly (readonly string[])[]): number[] {
		const height = plot.h * box.h;
		const y = (v: number) => ((domain[1] - v) / (domain[1] - domain[0])) * height;
		const homes = all.map(({ known }) => y(known.at(-1)?.estimate.value ?? domain[0]));
		const sizes = texts.map((text) => heightOf(Math.max(1, text.length), size) + 0.03);
		const wishes = homes.map((home, i) => ({ want: home - (sizes[i] ?? 0) / 2, size: sizes[i] ?? 0 }));
		return spread(wishes, -0.1, height + foot).map((edge, i) => (edge - (wishes[i]?.want ?? 0)) / box.h);
	}

	/** From a year to the column of names, shares of the width. */
	function sideways(year: number): number {
		const steps = categories.length - 1 - categories.indexOf(year);
		return (steps / Math.max(1, categories.length)) * plot.w;
	}

	function seriesOf(trace: Trace, at: number): NativeSeries[] {
		const look = looks.get(trace.label) ?? lineLook(trace.role);
		const bold = trace.role === 'focus';
		const last = trace.known.at(-1);
		const first = named && trace.known.length > 1 && (bold || lines.length === 1) ? trace.known[0] : null;
		const whiskers = whiskersOf(
			trace.known.map(({ estimate }) => estimate),
			common,
		);
		if (trace.runs.length === 0)
			return [{ name: trace.label, look, whiskers, points: categories.map(() => null) }];
		return trace.runs.map((run): NativeSeries => {
			const of = new Map(run.map((point) => [point.year, point]));
			const [from, to] = [run[0]?.year ?? 0, run.at(-1)?.year ?? 0];
			return {
				...{ look, whiskers },
				name: run.at(-1) === last ? trace.label : stretch(trace.label, from, to),
				points: categories.map((year) => {
					const point = of.get(year);
					if (!point) return null;
					return pointOf(point.estimate, common, { label: labelOf(point) });
				}),
			};
			function labelOf(point: KnownPoint): Label | null {
				if (point === last && (named || bold || lines.length === 1))
					return {
						place: 'r',
						bold,
						lines: names[at] ?? [],
						shift: [named ? sideways(point.year) : 0, named ? (shifts[at] ?? 0) : 0],
					};
				return point === first ? { place: 't', bold, lines: [], shift: [0, 0] } : null;
			}
		});
	}
}

/** Every year from the first to the last, so that a longer time is a longer way; only those with values where they are too many. */
function allYears(years: readonly number[]): readonly number[] {
	const [from = 0, to = from] = [years[0], years.at(-1)];
	const length = to - from + 1;
	return length > mostYears
		? years
		: Array.from({ length: years.length === 0 ? 0 : length }, (_, i) => from + i);
}

/** The looks of lines in panels that are told apart by their markers, and the names of all that need one. */
export function namesOfPanels(points: readonly PanelPoint[]): { text: string; look: Look }[] {
	const names = roleNames(points);
	const apart = names.filter(({ look }) => look !== null).length;
	return names.map(({ text, look, role }) => ({
		text,
		look: look === null ? lineLook(role) : apartLook(look, apart),
	}));
}
