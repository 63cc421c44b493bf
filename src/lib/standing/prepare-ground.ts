import { places } from '../benchmark/countries';
import type { Ground } from '../benchmark/ground';
import { measures } from '../benchmark/measures';
import { needed } from '../benchmark/needed';
import type { Catalog } from '../catalog/catalog';
import { codesUsed } from '../catalog/codes-used';
import type { Observation } from '../catalog/observation';
import { house } from '../figures/house';
import { entry } from '../figures/series-entry';

/** Beside the measures: what people want, surveys that stand next to the ladder, and how many enterprises there are. */
const beside = [
	...(['gfk-wants-2019', 'forsa-inform-2021', 'forsa-want-more-2021', 'forsa-rating-2021'] as const),
	...(['civey-kmu-presence-2020', 'forsa-kmu-sm-2021', 'gelbe-seiten-kmu-sm-2022'] as const),
	'eurostat-enterprises',
] as const;

/**
 * Gathers the figures of the benchmark from the build's engine, and leaves out what none of its parts can show. Notes of a
 * series stand on its data page and do not travel along.
 */
export async function ground(): Promise<Ground> {
	const { catalog } = await house();
	const ids = new Set([...measures.flatMap(({ series, otherwise }) => [...series, ...otherwise]), ...beside]);
	const answers = await Promise.all([...ids].map((id) => entry(id)));
	const rows = needed({
		rows: answers.flatMap(({ observations }) => observations),
		series: answers.map(({ series }) => series),
	});
	const [named, read] = [new Set(rows.map((row) => row.series)), new Set(rows.map((row) => row.source))];
	const series = catalog.series.filter(({ id }) => named.has(id));
	return {
		rows,
		series: series.map((label) => ({ ...label, notes: [] })),
		sources: catalog.sources.filter(({ id }) => read.has(id)),
		codes: namesFor(catalog, rows),
	};
}

/** Names of the codes in use, and of every country: that there is no figure of one is said by its name. */
function namesFor({ codes }: Catalog, rows: readonly Observation[]): Ground['codes'] {
	const used = codesUsed({ codes }, rows, []);
	const geo = Object.entries(codes.geo ?? {}).filter(([code]) => places.includes(code));
	return { ...used, geo: { ...used.geo, ...Object.fromEntries(geo) } };
}
