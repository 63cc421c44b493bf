import type { Locale } from '../../words/locale';
import { faint, ink, quiet } from './colours';
import { emptyShape, languages, noStroke, stroke, textStyle } from './drawing-xml';
import type { Box, NativeChart } from './native';
import { seriesXml } from './series-xml';
import type { Sheet } from './sheet';
import { declaration, element, setting } from './xml';

const across = 111_111_111;
const along = 222_222_222;

/** A chart as Office stores it, its parts in the order of the schema (ECMA-376 part 1, 21.2). `rId1` is its workbook. */
export function chartXml(chart: NativeChart, sheet: Sheet, locale: Locale): string {
	const type = { size: chart.size, colour: ink, locale };
	const series = chart.series.map((one, at) => seriesXml(one, at, { chart, sheet, locale }));
	const axes = [setting('axId', across), setting('axId', along)];
	const drawn =
		chart.kind !== 'lines'
			? element(
					'c:barChart',
					{},
					setting('barDir', chart.kind === 'columns' ? 'col' : 'bar'),
					setting('grouping', chart.kind === 'stacked' ? 'stacked' : 'clustered'),
					setting('varyColors', 0),
					...series,
					setting('gapWidth', chart.gap),
					setting('overlap', chart.kind === 'stacked' ? 100 : 0),
					...axes,
				)
			: element(
					'c:lineChart',
					{},
					setting('grouping', 'standard'),
					setting('varyColors', 0),
					...series,
					setting('marker', 1),
					...axes,
				);
	return (
		declaration +
		element(
			'c:chartSpace',
			{
				'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
				'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
				'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
			},
			setting('date1904', 0),
			setting('lang', languages[locale]),
			setting('roundedCorners', 0),
			element(
				'c:chart',
				{},
				setting('autoTitleDeleted', 1),
				element(
					'c:plotArea',
					{},
					place(chart.plot),
					drawn,
					categoryAxis(chart, locale),
					valueAxis(chart, locale),
					emptyShape,
				),
				chart.legend
					? element('c:legend', {}, setting('legendPos', 't'), setting('overlay', 0), textStyle(type))
					: '',
				setting('plotVisOnly', 1),
				setting('dispBlanksAs', chart.kind === 'lines' ? 'span' : 'gap'),
			),
			emptyShape,
			textStyle(type),
			element('c:externalData', { 'r:id': 'rId1' }, setting('autoUpdate', 0)),
		)
	);
}

/** Where the inner part of a chart is. */
const place = ({ x, y, w, h }: Box): string =>
	element(
		'c:layout',
		{},
		element(
			'c:manualLayout',
			{},
			setting('layoutTarget', 'inner'),
			setting('xMode', 'edge'),
			setting('yMode', 'edge'),
			setting('x', share(x)),
			setting('y', share(y)),
			setting('w', share(w)),
			setting('h', share(h)),
		),
	);

const share = (value: number): number => Number(Math.max(0, Math.min(1, value)).toFixed(5));

const areLevel = (kind: NativeChart['kind']): boolean => kind === 'bars' || kind === 'stacked';

/** Categories from the top down, years from left to right. */
function categoryAxis({ kind, size, skip, aslant }: NativeChart, locale: Locale): string {
	const isLevel = areLevel(kind);
	return element(
		'c:catAx',
		{},
		setting('axId', across),
		element('c:scaling', {}, setting('orientation', isLevel ? 'maxMin' : 'minMax')),
		setting('delete', 0),
		setting('axPos', isLevel ? 'l' : 'b'),
		element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
		setting('majorTickMark', isLevel ? 'none' : 'out'),
		setting('minorTickMark', 'none'),
		setting('tickLblPos', 'low'),
		element('c:spPr', {}, stroke({ colour: quiet, width: 0.75 })),
		textStyle({ size, colour: ink, locale }, aslant),
		setting('crossAx', along),
		setting('crosses', 'autoZero'),
		setting('auto', 0),
		setting('lblAlgn', 'ctr'),
		setting('lblOffset', 50),
		setting('tickLblSkip', skip),
		setting('noMultiLvlLbl', 1),
	);
}

/** The span of values; without lines and numbers where the bars carry their values. */
function valueAxis({ kind, size, domain: [low, high], step, axisCode }: NativeChart, locale: Locale): string {
	const isLevel = areLevel(kind);
	return element(
		'c:valAx',
		{},
		setting('axId', along),
		element('c:scaling', {}, setting('orientation', 'minMax'), setting('max', high), setting('min', low)),
		setting('delete', step === null ? 1 : 0),
		setting('axPos', isLevel ? 'b' : 'l'),
		step === null
			? ''
			: element('c:majorGridlines', {}, element('c:spPr', {}, stroke({ colour: faint, width: 0.75 }))),
		element('c:numFmt', { formatCode: axisCode, sourceLinked: 0 }),
		setting('majorTickMark', 'none'),
		setting('minorTickMark', 'none'),
		setting('tickLblPos', isLevel ? 'high' : 'nextTo'),
		element('c:spPr', {}, noStroke),
		textStyle({ size: Math.min(size, 12), colour: ink, locale }),
		setting('crossAx', across),
		setting('crosses', 'autoZero'),
		setting('crossBetween', 'between'),
		step === null ? '' : setting('majorUnit', step),
	);
}
