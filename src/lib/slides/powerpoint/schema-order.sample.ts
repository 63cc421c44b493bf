import type { Read } from './strict-xml.sample';

/** The order of parts in ECMA-376 part 1 (transitional): PowerPoint refuses charts that do not keep it. */
const orders: Readonly<Record<string, string>> = {
	'c:chartSpace':
		'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
	'c:chart':
		'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst',
	'c:plotArea': 'layout barChart lineChart catAx valAx dTable spPr extLst',
	'c:barChart': 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst',
	'c:lineChart': 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst',
	'c:ser bar':
		'idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst',
	'c:ser line': 'idx order tx spPr marker dPt dLbls trendline errBars cat val smooth extLst',
	'c:dPt': 'idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst',
	'c:dLbls':
		'dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst',
	'c:dLbl':
		'idx delete layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator extLst',
	'c:errBars': 'errDir errBarType errValType noEndCap plus minus val spPr extLst',
	'c:catAx':
		'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst',
	'c:valAx':
		'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst',
	'c:scaling': 'logBase orientation max min extLst',
	'c:legend': 'legendPos legendEntry layout overlay spPr txPr extLst',
	'c:manualLayout': 'layoutTarget xMode yMode wMode hMode x y w h extLst',
	'c:marker': 'symbol size spPr extLst',
	'c:numRef': 'f numCache extLst',
	'c:strRef': 'f strCache extLst',
	'c:numCache': 'formatCode ptCount pt extLst',
	'c:strCache': 'ptCount pt extLst',
	'c:txPr': 'bodyPr lstStyle p',
	'c:rich': 'bodyPr lstStyle p',
	'c:spPr': 'xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill grpFill ln effectLst',
	'a:ln': 'noFill solidFill gradFill pattFill prstDash custDash round bevel miter headEnd tailEnd',
	'a:p': 'pPr r br fld endParaRPr',
	'a:fld': 'rPr pPr t',
	'a:r': 'rPr t',
	'a:rPr': 'ln noFill solidFill effectLst highlight latin ea cs sym hlinkClick',
	'a:defRPr': 'ln noFill solidFill effectLst highlight latin ea cs sym hlinkClick',
	'a:pattFill': 'fgClr bgClr',
	'p:presentation':
		'sldMasterIdLst notesMasterIdLst handoutMasterIdLst sldIdLst sldSz notesSz defaultTextStyle extLst',
	'p:sldMaster': 'cSld clrMap sldLayoutIdLst timing transition hf txStyles extLst',
	'p:cSld': 'bg spTree custDataLst controls extLst',
	'p:sp': 'nvSpPr spPr style txBody extLst',
	worksheet: 'sheetPr dimension sheetViews sheetFormatPr cols sheetData hyperlinks',
	styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs',
};

/** Parts that may stand in any order among each other: runs and fields of a paragraph. */
const mixed: Readonly<Record<string, readonly string[]>> = { 'a:p': ['r', 'br', 'fld'] };

/** Where parts of a document are not in the schema's order, or are no part of it. */
export function disorder(element: Read, parent = ''): string[] {
	const key = element.name === 'c:ser' ? `c:ser ${parent === 'c:lineChart' ? 'line' : 'bar'}` : element.name;
	// A setting of the same name as an element with parts has none.
	const order = element.children.length === 0 ? undefined : orders[key]?.split(' ');
	const place = (name: string) => {
		const local = name.replace(/^\w+:/, '');
		const group = mixed[element.name];
		return order?.indexOf(group?.includes(local) ? (group[0] ?? local) : local) ?? 0;
	};
	const places = element.children.map(({ name }) => place(name));
	const wrong =
		order === undefined
			? []
			: element.children.flatMap(({ name }, i) =>
					(places[i] ?? 0) < 0 || (i > 0 && (places[i] ?? 0) < (places[i - 1] ?? 0))
						? [`${name} in ${key}`]
						: [],
				);
	return [...wrong, ...element.children.flatMap((child) => disorder(child, element.name))];
}
