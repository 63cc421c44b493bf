import { numberOf, refuse, type Options } from './known';
import { mark, type Mark } from './mark';
import { node, type Sheet } from './sheet';

/** Edges of the sheet, and how a text stands at them. */
const edges: Readonly<Record<string, string>> = { left: 'start', right: 'end' };

/** Texts of one line or several, each round its place; with `frameAnchor` at an edge of the sheet. */
export function text(data: readonly unknown[], options: Options): Mark {
	const { frameAnchor, lineAnchor = 'middle', fontWeight, ...others } = options;
	const edge = frameAnchor === undefined ? null : edges[String(frameAnchor)];
	if (edge === undefined || (edge && options.x)) refuse('a text', 'frameAnchor', frameAnchor);
	if (lineAnchor !== 'middle') refuse('a text', 'lineAnchor', lineAnchor);
	const { textAnchor = edge ?? 'middle' } = options;
	const rotate = numberOf('a text', options, 'rotate', 0);
	const lineHeight = numberOf('a text', options, 'lineHeight', 1);
	return mark(
		{
			name: 'a text',
			look: { strokeLinejoin: 'round', strokeWidth: 3, paintOrder: 'stroke' },
			places: { x: 'x', y: 'y' },
			channel: 'text',
			own: ['textAnchor', 'lineHeight', 'fontSize', 'rotate'],
			sharp: { x: true, y: true },
			around: {
				'text-anchor': textAnchor === 'middle' ? undefined : String(textAnchor),
				'font-size': numberOf('a text', options, 'fontSize'),
				'font-weight': fontWeight === undefined ? undefined : String(fontWeight),
			},
			draw: (data, sheet) =>
				data.map(({ at: { x, y }, said }) => {
					const element = set(linesOf(said), lineHeight, sheet);
					const left = edge === 'end' ? sheet.width : x;
					element.setAttribute('transform', `translate(${left},${y})${rotate ? ` rotate(${rotate})` : ''}`);
					return element;
				}),
		},
		data,
		edge ? { ...others, x: { value: () => 0, scale: null } } : others,
	);
}

function linesOf(said: unknown): string[] {
	// Numbers Plot would set in figures of one width.
	return typeof said === 'string' ? said.split(/\r\n?|\n/) : refuse('a text', 'text', said);
}

/** Lines round the middle of their block; an empty one keeps its height. */
function set(lines: readonly string[], lineHeight: number, sheet: Sheet): SVGElement {
	const first = (164 - lines.length * 100) / 200;
	const em = (count: number) => `${count * lineHeight}em`;
	if (lines.length === 1) return node(sheet, 'text', { y: em(first) }, lines);
	let last = -1;
	const spans = lines.flatMap((line, i) => {
		if (line === '') return [];
		const place = last < 0 ? { y: em(first + i) } : { dy: em(i - last) };
		last = i;
		return [node(sheet, 'tspan', { x: 0, ...place }, [line])];
	});
	return node(sheet, 'text', {}, spans);
}
