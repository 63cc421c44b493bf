import type { Table } from '../catalog/table';
import type { Editions } from '../plates/embed/editions';
import type { Found } from '../plates/embed/found';
import { answerFrom } from '../queries/answer-from';
import type { SeriesValues } from '../share/series-values';
import { formatExploration, parseExploration, seriesNamed } from '../view/exploration-address';
import { migrate } from '../view/exploration-migrate';
import { liveFailed } from '../words/embed-view';
import { folderOf, type Locale } from '../words/locale';
import { settle } from './adapt';
import { figureViews, home } from './home';
import { held } from './open-held';
import { plateOfView } from './plate-of';
import { say } from './say';
import { opened, shownOf } from './shown';

/** No table is asked: all values are at hand. */
const nowhere: Table = { name: '', path: '', sha256: '', bytes: 0, rows: 0, columns: [] };

interface Asking {
	readonly locale: Locale;
	readonly editions: Editions;
	/** yyyy-mm-dd */
	readonly today: string;
	/** The file of a series, which the build wrote. Rejects where it cannot be had. */
	readonly fetchSeries: (id: string) => Promise<SeriesValues>;
}

/**
 * What an address of the explorer names (behind its question mark), as the explorer answers it, with today's values. What is
 * wrong in it is left out, as there; a series that does not exist is told, for another one would be another figure.
 */
export async function askLive(
	search: string,
	{ locale, editions, today, fetchSeries }: Asking,
): Promise<Found> {
	const below = `${folderOf(locale)}explore/`;
	const { search: current } = migrate(search, { figures: figureViews() });
	const id = seriesNamed(current) ?? home;
	if (!Object.hasOwn(editions.editions, id)) return { why: liveFailed.gone, path: below };
	const asked = `${below}${current && `?${current}`}`;
	if (editions.large.includes(id)) return { why: liveFailed['too-large'], path: asked };
	let values: SeriesValues;
	try {
		values = await fetchSeries(id);
	} catch {
		return { why: liveFailed.network, path: asked };
	}

	const { series, observations } = values;
	const { holding, stock } = held(values, series, nowhere, observations);
	const from = opened(holding, stock);
	const ground = { home, start: from.start, codes: stock.codes };
	const view = settle({ ...parseExploration(current, ground).view, beside: null, pair: null }, stock);
	const shown = shownOf(from, view, answerFrom(observations, view), (unsaid) => say(unsaid, locale));
	const query = formatExploration(view, ground);
	const path = `${below}${query && `?${query}`}`;
	const edition = editions.editions[id] ?? '';
	return { plate: plateOfView(shown, { locale, path, edition, today }), isFrozen: false };
}
