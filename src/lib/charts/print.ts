import { parseHTML } from 'linkedom';
import type { Chart, Frame } from './chart';
import { draw } from './draw';

/** A chart drawn without a browser, as SVG text: for prerendered pages and for files. Not for the browser's bundle. */
export function print<Datum>(
	chart: Chart<Datum>,
	data: readonly Datum[],
	frame: Omit<Frame, 'document'>,
): string {
	const { document } = parseHTML('<!doctype html><html><body></body></html>');
	return draw(chart(data, { ...frame, document })).outerHTML;
}
