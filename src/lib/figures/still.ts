import { tokens, type Frame } from '../charts/chart';
import { print } from '../charts/print';
import type { Locale } from '../words/locale';
import type { Row } from './compose';
import type { NamedFigure } from './named';
import { options } from './pen';
import { span } from './span';

/** Widths the build draws for: a phone's column and a page's. CSS shows the one that fits. */
const widths = { narrow: 288, wide: 640 };

/** The printed drawings of a figure, as HTML. */
export const still = (
	{ form, domain, format }: Pick<NamedFigure, 'form' | 'domain'> & Pick<Frame, 'format'>,
	rows: readonly Row[],
	locale: Locale,
): string =>
	Object.entries(widths)
		.map(([name, width]) => {
			const svg = print<Row>((data, frame) => options(form, data, locale, frame), rows, {
				width,
				locale,
				palette: tokens,
				domain: span(domain, rows),
				...(format && { format }),
			});
			return `<div class="${name}">${svg}</div>`;
		})
		.join('');
