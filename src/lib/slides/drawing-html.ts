import type { PlateRow } from '../plates/plate';
import type { FigurePage } from './lay-out';
import { tag } from './markup';
import { drawPanel } from './panels';

/** The panels of a slide in one drawing, in px of the stage; '' where they are a table. */
export function drawingHtml(
	{ plate, shown }: FigurePage,
	roles: readonly PlateRow['role'][],
	document?: Document,
): string {
	if (shown.kind !== 'panels') return '';
	const height = Math.ceil(Math.max(...shown.panels.map((panel) => panel.height)));
	const width = Math.ceil(Math.max(...shown.panels.map((panel) => panel.x + panel.width)));
	return tag(
		'svg',
		{ class: 'panels', viewBox: `0 0 ${Math.max(width, shown.width)} ${height}`, focusable: 'false' },
		...shown.panels.map((panel) => {
			const drawing = drawPanel(plate, panel, roles, document);
			if (drawing === null) return '';
			const tall = Number(drawing.getAttribute('viewBox')?.split(/[ ,]+/)[3]);
			for (const [name, value] of Object.entries({
				...{ x: panel.x, y: 0, width: panel.width, height: (tall * panel.width) / panel.drawnAt },
				overflow: 'visible',
			}))
				drawing.setAttribute(name, String(value));
			return drawing.outerHTML;
		}),
	);
}
