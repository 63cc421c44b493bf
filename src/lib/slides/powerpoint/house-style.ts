import { faint, ink, paper, quiet, shades, signal } from './colours';
import { typeface } from './drawing-xml';
import { inner, page } from './page';
import { declaration, element } from './xml';

const emu = (inches: number): number => Math.round(inches * 914_400);

const slots: Readonly<Record<string, string>> = {
	...{ dk1: ink, lt1: paper, dk2: ink, lt2: faint, accent1: signal, accent2: quiet },
	...{
		accent3: shades[1]?.fill ?? signal,
		accent4: shades[2]?.fill ?? signal,
		accent5: shades[4]?.fill ?? signal,
	},
	...{ accent6: ink, hlink: ink, folHlink: ink },
};

/** A theme in the colours of the house: what a reader adds to a slide looks like the rest of it. */
export const themed = (theme: string): string =>
	theme
		.replace(
			/<a:clrScheme[\s\S]*?<\/a:clrScheme>/,
			element(
				'a:clrScheme',
				{ name: 'KMU Social Monitor' },
				...Object.entries(slots).map(([slot, val]) =>
					element(`a:${slot}`, {}, element('a:srgbClr', { val })),
				),
			),
		)
		.replace(/(<a:theme [^>]*?)name="[^"]*"/, '$1name="KMU Social Monitor"')
		.replace(/<a:extLst>[\s\S]*?<\/a:extLst>(?=<\/a:theme>)/, '');

const namespaces = {
	'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
	'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
	'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
};

const emptyGroup =
	'<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

interface Holder {
	readonly id: number;
	readonly name: string;
	readonly holder: Readonly<Record<string, string | number>>;
	/** EMU */
	readonly box: readonly [x: number, y: number, w: number, h: number];
	readonly locks?: Readonly<Record<string, string>>;
}

/** An empty place that slides fill. */
const place = ({ id, name, holder, box: [x, y, cx, cy], locks = {} }: Holder): string =>
	element(
		'p:sp',
		{},
		element(
			'p:nvSpPr',
			{},
			element('p:cNvPr', { id, name }),
			element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1, ...locks })),
			element('p:nvPr', {}, element('p:ph', holder)),
		),
		element(
			'p:spPr',
			{},
			element('a:xfrm', {}, element('a:off', { x, y }), element('a:ext', { cx, cy })),
			element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
		),
		element(
			'p:txBody',
			{},
			element('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0 }),
			element('a:lstStyle'),
			element('a:p', {}, element('a:endParaRPr', { lang: 'de-DE' })),
		),
	);

const title = place({
	id: 2,
	name: 'Title',
	holder: { type: 'title' },
	box: [emu(page.margin), emu(0.45), emu(inner), emu(1)],
});

/** The one layout there is: a title over free room. */
export const layout =
	declaration +
	element(
		'p:sldLayout',
		{ ...namespaces, type: 'titleOnly', preserve: 1 },
		element('p:cSld', { name: 'KMU Social Monitor' }, element('p:spTree', {}, emptyGroup, title)),
		'<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
	);

const colourMap =
	'<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

const background = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>';

const style = (size: number, bold: boolean): string =>
	element(
		'a:lvl1pPr',
		{ marL: 0, indent: 0, algn: 'l' },
		element('a:buNone'),
		element(
			'a:defRPr',
			{ sz: size * 100, b: bold ? 1 : 0, kern: 1200 },
			'<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>',
			element('a:latin', { typeface }),
		),
	);

export const master =
	declaration +
	element(
		'p:sldMaster',
		namespaces,
		element('p:cSld', {}, background, element('p:spTree', {}, emptyGroup, title)),
		colourMap,
		'<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>',
		element(
			'p:txStyles',
			{},
			element('p:titleStyle', {}, style(28, true)),
			element('p:bodyStyle', {}, style(16, false)),
			element('p:otherStyle', {}, style(16, false)),
		),
	);

/** Where a printed page of notes has its slide and its text. */
export const notesMaster =
	declaration +
	element(
		'p:notesMaster',
		namespaces,
		element(
			'p:cSld',
			{},
			'<p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>',
			element(
				'p:spTree',
				{},
				emptyGroup,
				place({
					...{ id: 2, name: 'Slide Image', holder: { type: 'sldImg', idx: 2 } },
					...{ box: [685_800, 1_143_000, 5_486_400, 3_086_100], locks: { noRot: '1', noChangeAspect: '1' } },
				}),
				place({
					...{ id: 3, name: 'Notes', holder: { type: 'body', sz: 'quarter', idx: 3 } },
					box: [685_800, 4_400_550, 5_486_400, 3_600_450],
				}),
			),
		),
		colourMap,
		element('p:notesStyle', {}, style(12, false)),
	);
