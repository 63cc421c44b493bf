import { says } from '../catalog/comparable-notes';
import { bars } from '../charts/rows/bars';
import type { Frame } from '../charts/chart';
import { draw } from '../charts/draw';
import { dots } from '../charts/rows/dots';
import { lines } from '../charts/lines/lines';
import type { Locale } from '../words/locale';
import type { Row } from './compose';
import type { Form } from './named';

/** Plot's options for rows in a form. */
export function options(
	form: Form,
	rows: readonly Row[],
	locale: Locale,
	frame: Frame,
): ReturnType<typeof bars> {
	const marks = marksOf(rows, locale);
	switch (form) {
		case 'bars':
			return bars(marks, frame);
		case 'dots':
			return dots(marks, frame);
		case 'lines':
			return lines(marks, frame);
	}
}

/** Rows as what is drawn of them, in any form. */
export const marksOf = (rows: readonly Row[], locale: Locale) =>
	rows.map(({ observation, code, label, estimate, role }) => ({
		key: `${code} ${observation.year}`,
		label: label[locale],
		estimate,
		role,
		line: code,
		year: observation.year,
		breakBefore: says(observation, 'break'),
	}));

/** Draws rows in the browser. */
export const pen = (form: Form, rows: readonly Row[], locale: Locale, frame: Frame): Element =>
	draw(options(form, rows, locale, frame));

export type Pen = typeof pen;
