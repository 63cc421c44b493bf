import type { Locale } from '../../words/locale';
import { paper } from './colours';
import type { Look } from './native';
import { element, escaped } from './xml';

/** A typeface that every office has. */
export const typeface = 'Georgia';

export const languages: Readonly<Record<Locale, string>> = { de: 'de-DE', en: 'en-GB' };

const rgb = (colour: string): string => element('a:srgbClr', { val: colour });
export const solid = (colour: string): string => element('a:solidFill', {}, rgb(colour));
const none = element('a:noFill');

interface Stroke {
	readonly colour: string;
	/** pt */
	readonly width: number;
	readonly dashed?: boolean;
}

/** A line, `width` in pt. */
export const stroke = ({ colour, width, dashed = false }: Stroke): string =>
	element(
		'a:ln',
		{ w: Math.round(width * 12_700), cap: dashed ? 'flat' : 'rnd' },
		solid(colour),
		element('a:prstDash', { val: dashed ? 'sysDash' : 'solid' }),
		element('a:round'),
	);

export const noStroke = element('a:ln', {}, none);

/** How a bar is filled and outlined. */
export const barShape = ({ fill, hatched, line, width }: Look): string =>
	element(
		'c:spPr',
		{},
		hatched
			? element(
					'a:pattFill',
					{ prst: 'wdUpDiag' },
					element('a:fgClr', {}, rgb(fill)),
					element('a:bgClr', {}, rgb(paper)),
				)
			: solid(fill),
		line === '' ? noStroke : stroke({ colour: line, width }),
	);

export const lineShape = ({ line, width, dashed }: Look): string =>
	element('c:spPr', {}, stroke({ colour: line, width, dashed }));

export const emptyShape = element('c:spPr', {}, none, noStroke);

interface Type {
	readonly size: number;
	readonly colour: string;
	readonly bold?: boolean;
	readonly locale: Locale;
}

const properties = (name: string, { size, colour, bold = false, locale }: Type): string =>
	element(
		name,
		{ lang: languages[locale], sz: Math.round(size * 100), b: bold ? 1 : 0 },
		solid(colour),
		element('a:latin', { typeface }),
		element('a:ea', { typeface }),
		element('a:cs', { typeface }),
	);

const language = (locale: Locale): string => element('a:endParaRPr', { lang: languages[locale] });

/** How all text of a part of a chart is set; `aslant`: rising at 45°, for names that would not stand side by side. */
export const textStyle = (type: Type, aslant = false): string =>
	element(
		'c:txPr',
		{},
		element('a:bodyPr', aslant ? { rot: -2_700_000, vert: 'horz' } : {}),
		element('a:lstStyle'),
		element('a:p', {}, element('a:pPr', {}, properties('a:defRPr', type)), language(type.locale)),
	);

/** The field of a data label that says its point's value, so that it changes with it. */
const valueField = (shown: string, type: Type): string =>
	element(
		'a:fld',
		{ id: '{6F1C3B5E-52D3-4C63-9E0B-2E0A7B1D4C11}', type: 'VALUE' },
		properties('a:rPr', type),
		element('a:pPr', {}, properties('a:defRPr', type)),
		element('a:t', {}, escaped(shown)),
	);

/** A text written into a chart, a paragraph a line; before the first the value of its point, where one is given. */
export const richText = (lines: readonly string[], type: Type, value = ''): string =>
	element(
		'c:rich',
		{},
		element('a:bodyPr', { wrap: 'none' }),
		element('a:lstStyle'),
		...lines.map((line, at) =>
			element(
				'a:p',
				{},
				element('a:pPr', { algn: 'l' }, properties('a:defRPr', type)),
				at === 0 && value !== '' ? valueField(value, type) : '',
				line === ''
					? ''
					: element(
							'a:r',
							{},
							properties('a:rPr', type),
							element('a:t', {}, escaped(at === 0 && value !== '' ? ` ${line}` : line)),
						),
			),
		),
	);
