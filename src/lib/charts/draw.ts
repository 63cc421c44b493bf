import { plot, type PlotOptions } from '@observablehq/plot';

/** SVG's geometry; everything else keeps its digits. */
const lengths = 'd,x,y,dy,x1,x2,y1,y2,cx,cy,r,width,height,points,transform,viewBox'.split(',');

/** CSS properties that SVG also takes as attributes and that Plot may set inline. */
const presentation = new Set(
	(
		'fill,fill-opacity,stroke,stroke-width,stroke-opacity,stroke-dasharray,stroke-linecap,stroke-linejoin,' +
		'opacity,color,font-family,font-size,font-style,font-variant,font-weight,text-anchor,paint-order,' +
		'overflow,pointer-events,visibility,display,cursor'
	).split(','),
);

/**
 * Plot's drawing made fit for a strict page and for a file: no `<style>`, no inline styles (both are refused by
 * `style-src 'self'`), no names of its own for the ear (the figure's sentence and table speak), coordinates to a
 * tenth of a px. It fills its container's width; the viewBox keeps the proportions.
 *
 * @throws Error when the options make Plot wrap the SVG in a figure, or use a style that no attribute can carry
 */
export function draw(options: PlotOptions): SVGSVGElement {
	const svg = plot({ className: 'chart', ...options, figure: false }) as SVGSVGElement;
	for (const style of svg.querySelectorAll('style')) style.remove();
	for (const element of [svg, ...svg.querySelectorAll<SVGElement>('*')]) {
		styleToAttributes(element);
		element.removeAttribute('aria-label');
		for (const name of lengths) {
			const value = element.getAttribute(name);
			if (value?.includes('.')) element.setAttribute(name, rounded(value));
		}
	}
	for (const group of svg.children) group.setAttribute('aria-hidden', 'true');
	for (const [name, value] of Object.entries({
		xmlns: 'http://www.w3.org/2000/svg',
		width: '100%',
		'aria-hidden': 'true',
		focusable: 'false',
		'font-family': 'inherit',
		'font-size': '13',
	})) {
		svg.setAttribute(name, value);
	}
	svg.removeAttribute('height');
	return svg;
}

function styleToAttributes(element: Element): void {
	const style = element.getAttribute('style');
	if (style === null) return;
	element.removeAttribute('style');
	for (const declaration of style.split(';')) {
		const [name, value] = declaration.split(':').map((part) => part.trim());
		if (!name || !value) continue;
		if (!presentation.has(name)) {
			throw new Error(
				`Plot set the inline style "${name}: ${value}", which SVG has no attribute for. Draw it another way.`,
			);
		}
		element.setAttribute(name, value);
	}
}

function rounded(value: string): string {
	const scale = value.endsWith('em') ? 100 : 10;
	return value.replace(/-?\d*\.\d{2,}/g, (number) => String(Math.round(Number(number) * scale) / scale));
}
