import { tokens, type Frame } from '../charts/chart';
import { print } from '../charts/print';
import { sideBySide } from '../plates/side-by-side';
import type { Locale } from '../words/locale';
import type { Row } from './compose';
import type { NamedFigure } from './named';
import { marksOf, options } from './pen';
import { span } from './span';

/** Widths the build draws for: a phone's column and a page's. CSS shows the one that fits. */
const widths = { narrow: 288, wide: 640 };

/** What is printed, and how. */
type Printed = Pick<NamedFigure, 'form' | 'domain'> & Pick<Frame, 'format'>;

/** The printed drawings of a figure, as HTML. */
export const still = (figure: Printed, rows: readonly Row[], locale: Locale): string =>
	Object.entries(widths)
		.map(([name, width]) => `<div class="${name}">${drawn(figure, rows, { rows, width, locale })}</div>`)
		.join('');

/** A long list of bars once more, in parts side by side: for a place as wide as a slide. '' for any other figure. */
export function stillInParts(figure: Printed, rows: readonly Row[], locale: Locale): string {
	const placed = rows.map(({ code, role, observation }) => ({
		code,
		role,
		group: '',
		year: observation.year,
	}));
	const parts = sideBySide(figure.form, placed)?.map((part) => {
		const chosen = rows.filter((_, i) => part.includes(i));
		return `<div>${drawn(figure, rows, { rows: chosen, width: widths.narrow, locale })}</div>`;
	});
	return parts ? `<div class="parts">${parts.join('')}</div>` : '';
}

interface Chosen {
	readonly rows: readonly Row[];
	readonly width: number;
	readonly locale: Locale;
}

/** Some of all the rows of a figure, on the scale of all. */
const drawn = (
	{ form, domain, format }: Printed,
	all: readonly Row[],
	{ rows, width, locale }: Chosen,
): string =>
	print<Row>((data, frame) => options(form, data, locale, frame), rows, {
		...{ width, locale, palette: tokens },
		domain: span(domain, all),
		among: marksOf(all, locale),
		...(format && { format }),
	});
