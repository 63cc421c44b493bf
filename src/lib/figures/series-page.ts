import { compareSeries, type Verdict } from '../catalog/comparable';
import { coverage, type Coverage } from '../catalog/coverage';
import type { Catalog, Codes } from '../catalog/catalog';
import { codesUsed } from '../catalog/codes-used';
import type { Observation } from '../catalog/observation';
import type { Series } from '../catalog/series';
import { seriesOf } from '../catalog/series-of';
import { observations } from '../queries/observations';
import { seriesCitations, type SeriesCitation } from '../share/series-citations';
import { why } from '../words/comparability';
import type { Bilingual, Locale } from '../words/locale';
import { pagePath } from './addresses';
import { judged, type Row } from './compose';
import { overview, type Overview } from './overview';
import { house } from './prepare';
import { sourcesOf, type ShownSource } from './sources';

/** A series in the list of all data. */
export interface Entry {
	readonly series: Series;
	readonly coverage: Coverage;
}

/** Another series, with what may be said of putting the two side by side. */
export interface Neighbour {
	readonly series: Pick<Series, 'id' | 'title' | 'publisher'>;
	readonly verdict: Verdict;
	readonly why: Readonly<Record<Locale, readonly string[]>>;
}

/** All that the page of one series shows. */
export interface SeriesPage extends Entry {
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

async function observationsOf({ catalog, engine }: Awaited<ReturnType<typeof house>>, id: string) {
	const view = { series: id, where: {}, by: 'item', against: null } as const;
	return engine.run(observations(view, seriesOf(catalog, id).table));
}

const kept = new Map<string, Promise<Entry & { observations: readonly Observation[] }>>();

/** A series with what it covers; asked of the build's engine once. */
export function entry(id: string): Promise<Entry & { observations: readonly Observation[] }> {
	const known = kept.get(id);
	if (known) return known;
	const asked = (async () => {
		const rooms = await house();
		const found = await observationsOf(rooms, id);
		return {
			series: seriesOf(rooms.catalog, id),
			coverage: coverage(found, rooms.catalog),
			observations: found,
		};
	})();
	kept.set(id, asked);
	return asked;
}

/** Every series there is, in the label's order. */
export async function entries(): Promise<Entry[]> {
	const { catalog } = await house();
	return Promise.all(catalog.series.map(({ id }) => entry(id)));
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

const order: readonly Verdict[] = ['comparable', 'caution', 'not-comparable'];

/** The other series of the same concept or the same population's use of social media, the most comparable first. */
async function neighbours(catalog: Catalog, own: Entry): Promise<Neighbour[]> {
	const others = (await entries()).filter(
		({ series }) => series.id !== own.series.id && series.concept === own.series.concept,
	);
	const name = (list: 'geo' | 'item' | 'note', code: string, locale: Locale) =>
		catalog.codes[list]?.[code]?.[locale] ?? code;
	return others
		.map(({ series, coverage: { years } }): Neighbour => {
			const comparison = compareSeries(own.series, series, { a: own.coverage.years, b: years });
			const said = (locale: Locale) => why(comparison, locale, (list, code) => name(list, code, locale));
			return { series, verdict: comparison.verdict, why: { de: said('de'), en: said('en') } };
		})
		.sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
}

/** Gathers the page of one series. Throws when there is no such series. */
export async function seriesPage(id: string): Promise<SeriesPage> {
	const { catalog } = await house();
	const { series, coverage, observations: found } = await entry(id);
	const names = codesUsed(catalog, found, [series]);
	const rows = rowsOf(latest(found, mostListed(coverage)), 'geo', series, names);
	const chosen = overview(found);
	return {
		series,
		coverage,
		rows,
		sources: sourcesOf(rows, { series: [series], sources: catalog.sources }),
		names,
		drawn: chosen && { overview: chosen, rows: rowsOf(chosen.observations, chosen.by, series, names) },
		neighbours: await neighbours(catalog, { series, coverage }),
		citations: seriesCitations({
			series,
			observations: found,
			sources: catalog.sources.filter((source) => coverage.sources.includes(source.id)),
			address: { de: pagePath('de', `/data/${id}/`), en: pagePath('en', `/data/${id}/`) },
		}),
	};
}
