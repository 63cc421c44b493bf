import type { Verdict } from '../catalog/comparable';
import type { Coverage } from '../catalog/coverage';
import type { Catalog, Codes } from '../catalog/catalog';
import { nameOf } from '../catalog/name-of';
import { neighbours as neighboursOf } from '../catalog/neighbours';
import type { Observation } from '../catalog/observation';
import type { Series } from '../catalog/series';
import { seriesCitations, type SeriesCitation } from '../share/series-citations';
import { why } from '../words/comparability';
import type { Bilingual, Locale } from '../words/locale';
import { judged, type Row } from './compose';
import { overview, type Overview } from './overview';
import { house } from './house';
import { entries, entry, type Entry } from './series-entry';
import { valuesOfSeries } from './series-files';
import { sourcesOf, type ShownSource } from './sources';

/** Another series, with what may be said of putting the two side by side. */
export interface Neighbour {
	readonly series: Pick<Series, 'id' | 'title' | 'publisher'>;
	readonly verdict: Verdict;
	readonly why: Readonly<Record<Locale, readonly string[]>>;
}

/** All that the page of one series shows. */
export interface SeriesPage extends Omit<Entry, 'observations' | 'edition'> {
	/** The values a page lists: all, or those of the latest years. */
	readonly rows: readonly Row[];
	readonly sources: readonly ShownSource[];
	readonly names: Codes;
	readonly drawn: { readonly overview: Overview; readonly rows: readonly Row[] } | null;
	readonly neighbours: readonly Neighbour[];
	readonly citations: readonly SeriesCitation[];
}

/** How many rows a page may list and stay below 60 kB: fewer where each row names more. Its files hold them all. */
const mostListed = ({ varying }: Pick<Coverage, 'varying'>): number => (varying.length > 4 ? 2500 : 4000);

/** The latest years whole, as long as they fit; in the order they came. */
export function latest(all: readonly Observation[], most: number): readonly Observation[] {
	if (all.length <= most) return all;
	const years = [...new Set(all.map(({ year }) => year))].sort((a, b) => b - a);
	const since =
		years.findLast((year) => all.filter((row) => row.year >= year).length <= most) ?? years[0] ?? 0;
	return all.filter(({ year }) => year >= since).slice(0, most);
}

function rowsOf(found: readonly Observation[], by: Overview['by'], series: Series, codes: Codes): Row[] {
	return found.map((observation, i): Row => {
		const code = String(observation[by]);
		const label: Bilingual = codes[by]?.[code] ?? { de: code, en: code };
		const isFocus = by === 'geo' ? code === 'DE' : i === 0;
		return {
			observation,
			code,
			label,
			estimate: judged(observation, series),
			role: isFocus ? 'focus' : 'context',
		};
	});
}

/** The other series of the same concept, the most comparable first, with the reasons in words. */
async function neighbours(catalog: Catalog, own: Series): Promise<Neighbour[]> {
	const all = await entries();
	const years = (id: string) => all.find(({ series }) => series.id === id)?.coverage.years ?? [];
	return neighboursOf(catalog.series, own, years).map(({ series, comparison }): Neighbour => {
		const said = (locale: Locale) =>
			why(comparison, locale, (list, code) => nameOf(catalog, list, code, locale));
		return { series, verdict: comparison.verdict, why: { de: said('de'), en: said('en') } };
	});
}

/** Gathers the page of one series. Throws when there is no such series. */
export async function seriesPage(id: string): Promise<SeriesPage> {
	const { catalog } = await house();
	const { coverage } = await entry(id);
	const values = await valuesOfSeries(id);
	const { series, sources, codes: names, observations: found } = values;
	const rows = rowsOf(latest(found, mostListed(coverage)), 'geo', series, names);
	const chosen = overview(found);
	return {
		series,
		coverage,
		rows,
		sources: sourcesOf(rows, { series: [series], sources }),
		names,
		drawn: chosen && { overview: chosen, rows: rowsOf(chosen.observations, chosen.by, series, names) },
		neighbours: await neighbours(catalog, series),
		citations: seriesCitations(values),
	};
}
