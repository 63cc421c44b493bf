import { heldIn } from '../view/spread';
import { dimensionName } from '../words/frame';
import type { Locale } from '../words/locale';
import type { Unsaid } from './shown';

/** "Größe: 10 bis 49 Beschäftigte": every dimension that is held at one code of several, but the year. */
export const heldNames = ({ view, opened: { stock, holding } }: Unsaid, locale: Locale): string[] =>
	heldIn(view)
		.filter((dimension) => dimension !== 'year' && stock.codes[dimension].length > 1)
		.flatMap((dimension) =>
			(view.where[dimension] ?? []).map(
				(code) =>
					`${dimensionName(dimension, locale)}: ${holding.codes[dimension]?.[code]?.[locale] ?? code}`,
			),
		);
