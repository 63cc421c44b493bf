import type { Locale } from '../../words/locale';
import { ink } from './colours';
import { barShape, lineShape, richText, solid, stroke, textStyle } from './drawing-xml';
import { formatted } from './formatted';
import type { Label, Look, NativeChart, NativePoint, NativeSeries } from './native';
import type { Column, Sheet } from './sheet';
import { element, escaped, setting } from './xml';

interface Setting {
	readonly chart: NativeChart;
	readonly sheet: Sheet;
	readonly locale: Locale;
}

/** A series of bars or a line, its parts in the order of the schema (ECMA-376, CT_BarSer and CT_LineSer). */
export function seriesXml(series: NativeSeries, at: number, { chart, sheet, locale }: Setting): string {
	const columns = sheet.series[at];
	if (!columns) throw new Error(`Series ${at} of a chart has no column in its sheet.`);
	const isBars = chart.kind !== 'lines';
	return element(
		'c:ser',
		{},
		setting('idx', at),
		setting('order', at),
		element('c:tx', {}, texts(columns.value.heading, [series.name])),
		isBars ? barShape(series.look) : lineShape(series.look),
		isBars ? setting('invertIfNegative', 0) : marker(series.look),
		...series.points.map((point, idx) => (point?.look && isBars ? dataPoint(point.look, idx) : '')),
		labels(series, { chart, sheet, locale }),
		series.whiskers === 'none' || !columns.down || !columns.up
			? ''
			: errorBars(series, isBars, columns.down, columns.up),
		element('c:cat', {}, texts(sheet.categories.range, chart.categories)),
		element('c:val', {}, numbers(columns.value)),
		isBars ? '' : setting('smooth', 0),
	);
}

const dataPoint = (look: Look, idx: number): string =>
	element(
		'c:dPt',
		{},
		setting('idx', idx),
		setting('invertIfNegative', 0),
		setting('bubble3D', 0),
		barShape(look),
	);

const marker = ({ fill, line, marker, width }: Look): string =>
	element(
		'c:marker',
		{},
		setting('symbol', marker),
		setting('size', width > 3 ? 7 : 6),
		element('c:spPr', {}, solid(fill), stroke({ colour: line, width: 1 })),
	);

/**
 * Whiskers as Office's own error bars; their lengths are columns of the sheet. A bar's have no direction of their own to state, a line's
 * have. A point without an interval has none.
 */
function errorBars({ whiskers, look }: NativeSeries, isBars: boolean, down: Column, up: Column): string {
	return element(
		'c:errBars',
		{},
		isBars ? '' : setting('errDir', 'y'),
		setting('errBarType', 'both'),
		setting('errValType', 'cust'),
		setting('noEndCap', 0),
		element('c:plus', {}, numbers(up)),
		element('c:minus', {}, numbers(down)),
		element(
			'c:spPr',
			{},
			stroke({ colour: isBars ? ink : look.line, width: 1.25, dashed: whiskers === 'dashed' }),
		),
	);
}

function labels({ points }: NativeSeries, { chart, locale }: Setting): string {
	const shown = points.flatMap((point, idx) =>
		point?.label ? [labelXml(point, point.label, { idx, size: chart.size, locale })] : [],
	);
	return element(
		'c:dLbls',
		{},
		...shown,
		...whatIsShown(false),
		// A line from a point to its name would read as data.
		extension(element('c15:showLeaderLines', { val: 0 })),
	);
}

function labelXml(
	point: NativePoint,
	label: Label,
	{ idx, size, locale }: { idx: number; size: number; locale: Locale },
): string {
	const type = { size, colour: label.colour ?? ink, bold: label.bold, locale };
	const code = label.code ?? point.code;
	const [x, y] = label.shift;
	return element(
		'c:dLbl',
		{},
		setting('idx', idx),
		x === 0 && y === 0
			? ''
			: element(
					'c:layout',
					{},
					element('c:manualLayout', {}, setting('x', short(x)), setting('y', short(y))),
				),
		label.lines.length === 0
			? ''
			: element('c:tx', {}, richText(label.lines, type, formatted(point.value, code, locale))),
		element('c:numFmt', { formatCode: code, sourceLinked: 0 }),
		element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill'))),
		textStyle(type),
		setting('dLblPos', label.place),
		...whatIsShown(true),
		label.lines.length === 0
			? ''
			: extension(element('c15:dlblFieldTable'), element('c15:showDataLabelsRange', { val: 0 })),
	);
}

/** What labels can do since Office 2013; older programs pass over it. */
const extension = (...children: string[]): string =>
	element(
		'c:extLst',
		{},
		element(
			'c:ext',
			{
				uri: '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}',
				'xmlns:c15': 'http://schemas.microsoft.com/office/drawing/2012/chart',
			},
			...children,
		),
	);

const short = (share: number): number => Number(share.toFixed(5));

const whatIsShown = (value: boolean): string[] => [
	setting('showLegendKey', 0),
	setting('showVal', value ? 1 : 0),
	...['showCatName', 'showSerName', 'showPercent', 'showBubbleSize'].map((name) => setting(name, 0)),
];

const texts = (formula: string, all: readonly string[]): string =>
	element(
		'c:strRef',
		{},
		element('c:f', {}, escaped(formula)),
		element(
			'c:strCache',
			{},
			setting('ptCount', all.length),
			...all.map((text, idx) => element('c:pt', { idx }, element('c:v', {}, escaped(text)))),
		),
	);

const numbers = ({ range, cells }: Column): string =>
	element(
		'c:numRef',
		{},
		element('c:f', {}, escaped(range)),
		element(
			'c:numCache',
			{},
			element('c:formatCode', {}, 'General'),
			setting('ptCount', cells.length - 1),
			...cells
				.slice(1)
				.map((cell, idx) =>
					cell !== null && typeof cell === 'object'
						? element('c:pt', { idx }, element('c:v', {}, String(cell.value)))
						: '',
				),
		),
	);
