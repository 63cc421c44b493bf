import { compose } from '../figures/compose';
import { namedFigure, namedFigures } from '../figures/named';
import { plateOf } from '../figures/plate-of';
import { prepare } from '../figures/prepare';
import { rowsOf } from '../figures/sayings';
import { folderOf, type Locale } from '../words/locale';
import type { Named } from './talk';

/** Every named figure as the site shows it, in a language. For the build, which does not know the day on which it is shown. */
export async function namedPlates(locale: Locale): Promise<Named> {
	const plates = namedFigures.map(async ({ id }) => {
		const prepared = await prepare(id);
		const figure = namedFigure(id);
		return plateOf(prepared, {
			locale,
			drawn: compose(figure, figure.views[0], prepared.observations[0] ?? [], prepared),
			rows: rowsOf(prepared),
			said: prepared.said[locale],
			path: `${folderOf(locale)}figures/${id}/`,
			today: '',
		});
	});
	return Object.fromEntries((await Promise.all(plates)).map((plate) => [plate.figure, plate]));
}
