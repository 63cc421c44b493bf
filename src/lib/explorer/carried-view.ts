import type { Carried } from '../figures/carried';
import { anyView } from '../share/embed/address';
import { day } from '../share/file-name';
import { folderOf } from '../words/locale';
import { searchIndex } from './knowledge';
import { plateOfView } from './plate-of';
import { say } from './say';
import type { Shown } from './shown';

/** Fingerprint of a series' values; '' where that cannot be found out. */
const editionOf = (series: string): Promise<string> =>
	searchIndex().then(
		(index) => index.find(({ id }) => id === series)?.edition ?? '',
		() => '',
	);

/**
 * A view as it is shown at this moment.
 *
 * @param query the part of the explorer's address that names it, without the question mark
 */
export function carriedView(shown: Shown, query: string): Carried {
	return {
		live: { figure: anyView, fragment: query },
		plate: async (locale) =>
			plateOfView(
				{ ...shown, said: say(shown, locale) },
				{
					locale,
					path: `${folderOf(locale)}explore/${query && `?${query}`}`,
					edition: await editionOf(shown.view.series),
					today: day(new Date()),
				},
			),
	};
}
