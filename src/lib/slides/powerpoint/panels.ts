import type { PanelPoint, Placed } from '../../charts/chart';
import { crosstab } from '../../charts/crosstab';
import { barChart } from './bars';
import { lineChart, namesOfPanels } from './lines';
import { ink } from './colours';
import { heightOf, linesOf, widthOf } from './measure';
import type { Box, Face, NativeText } from './native';
import type { Common } from './points';

/** More small charts than this cannot be read on one slide. */
export const mostPanels = 6;

const size = 12;
const titleSize = 14;
const between = 0.3;

/** A small chart of lines for each panel, all on the same axes. */
export function linePanels(points: readonly PanelPoint[], common: Common, box: Box): Face {
	const panels = [...new Map(points.map(({ panel, panelLabel }) => [panel, panelLabel]))];
	const names = namesOfPanels(points);
	const legend = legendOf(names, box);
	const room = legend.length === 0 ? box : { ...box, y: box.y + 0.4, h: box.h - 0.4 };
	const looks = new Map(names.map(({ text, look }) => [text, look]));
	const { texts, boxes } = titled(
		panels.map(([, label]) => label),
		room,
	);
	return {
		tables: [],
		texts: [...legend, ...texts],
		charts: panels.map(([panel, title], at) =>
			lineChart(
				points.filter((point) => point.panel === panel),
				{ common, box: boxes[at] ?? box, of: points, title, size, named: false, looks },
			),
		),
	};
}

/** A small chart of bars for each group, all on the same axis. */
export function barPanels(marks: readonly Placed[], common: Common, box: Box): Face {
	const { groups } = crosstab(marks);
	const single = crosstab(marks.map((mark) => ({ ...mark, group: '', row: mark.key })));
	const { texts, boxes } = titled(
		groups.map(({ label }) => label),
		box,
	);
	const most = Math.max(...groups.map(({ group }) => marks.filter((mark) => mark.group === group).length));
	return {
		tables: [],
		texts,
		charts: groups.map(({ group, label }, at) => {
			const own = crosstab(marks.filter((mark) => mark.group === group));
			return barChart(own, own.rows, {
				...{ common, size, title: label, of: { ...single, groups: own.groups } },
				...{ box: boxes[at] ?? box, padTo: most },
			});
		}),
	};
}

/** The titles of panels, and what is left below each for its chart. */
function titled(titles: readonly string[], box: Box): { texts: NativeText[]; boxes: Box[] } {
	const cells = titles.map((_, at) => cell(at, titles.length, box));
	const w = (cells[0]?.w ?? 1) - 0.05;
	const high =
		heightOf(Math.max(...titles.map((title) => linesOf(title, w, titleSize, true).length)), titleSize) + 0.05;
	return {
		texts: titles.map((text, at) => ({
			...{ text, colour: ink, bold: true, size: titleSize },
			box: { ...(cells[at] ?? box), h: high },
		})),
		boxes: cells.map((one) => ({ ...one, y: one.y + high, h: one.h - high })),
	};
}

/** The place of one of several charts, in as many columns as leave each the most room. */
function cell(at: number, count: number, box: Box): Box {
	const sizeIn = (columns: number) => ({
		columns,
		w: (box.w - between * (columns - 1)) / columns,
		h: (box.h - between * (Math.ceil(count / columns) - 1)) / Math.ceil(count / columns),
	});
	const [{ columns, w, h } = sizeIn(1)] = Array.from({ length: count }, (_, i) => sizeIn(i + 1)).toSorted(
		(a, b) => Math.min(b.w, 1.5 * b.h) - Math.min(a.w, 1.5 * a.h),
	);
	return {
		x: box.x + (at % columns) * (w + between),
		y: box.y + Math.floor(at / columns) * (h + between),
		w,
		h,
	};
}

const signs: Readonly<Record<string, string>> = {
	circle: '●',
	square: '■',
	triangle: '▲',
	diamond: '◆',
	x: '✕',
	star: '✳',
};

/** The names of lines, each in its colour behind its marker, over the panels. */
function legendOf(names: ReturnType<typeof namesOfPanels>, { x, y, w }: Box): NativeText[] {
	let left = x;
	return names.flatMap(({ text, look }) => {
		const written = `${signs[look.marker] ?? '●'} ${text}`;
		const width = Math.min(widthOf(written, 14) + 0.25, x + w - left);
		if (width < 0.5) return [];
		const place = { x: left, y, w: width, h: 0.3 };
		left += width + 0.1;
		return [{ text: written, colour: look.line, bold: false, box: place, size: 14 }];
	});
}
