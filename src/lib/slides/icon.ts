const namespace = 'http://www.w3.org/2000/svg';

/** A sign of 24 × 24 in strokes of the text's colour. */
function strokes(d: string): SVGSVGElement {
	const svg = document.createElementNS(namespace, 'svg');
	const path = document.createElementNS(namespace, 'path');
	const attributes = { viewBox: '0 0 24 24', width: '24', height: '24', 'aria-hidden': 'true', fill: 'none' };
	for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
	for (const [name, value] of Object.entries({ d, stroke: 'currentColor', 'stroke-width': '2' }))
		path.setAttribute(name, value);
	svg.append(path);
	return svg;
}

/** The signs of the buttons. */
export const icon = {
	back: () => strokes('M15 4l-8 8 8 8'),
	forward: () => strokes('M9 4l8 8-8 8'),
	overview: () => strokes('M4 5h6v5H4zM14 5h6v5h-6zM4 14h6v5H4zM14 14h6v5h-6z'),
	presenter: () => strokes('M3 5h18v14H3zM14 5v14M17 9h2M17 13h2'),
	fullScreen: () => strokes('M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5'),
	keys: () => strokes('M8.5 9a3.5 3.5 0 1 1 5 3.2c-1.2.6-1.5 1.300-1.500 2.800M12 18v2'),
} as const;
