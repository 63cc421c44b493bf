import { namedFigures } from '../figures/named';
import type { View } from '../view/view';

/** The series the explorer opens with: that of an address which names none. */
export const home = 'eurostat-sm-any';

/** The views of the named figures, by id: old addresses name them. */
export const figureViews = (): Record<string, View> =>
	Object.fromEntries(namedFigures.map(({ id, views }) => [id, views[0]]));
