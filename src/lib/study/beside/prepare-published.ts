import { pack, type Packed } from '../../benchmark/packed';
import { codesUsed } from '../../catalog/codes-used';
import { house } from '../../figures/house';
import { entry } from '../../figures/series-entry';

/** Indices that are put together from many questions stand beside no single one. */
const isAsked = (concept: string): boolean => concept !== 'DII';

/**
 * The published shares that an own survey may stand beside: of all trades together, every value that is there. Gathered when
 * the site is built.
 */
export async function published(): Promise<Packed> {
	const { catalog } = await house();
	const asked = catalog.series.filter(({ unit, concept }) => unit === 'percent' && isAsked(concept));
	const answers = await Promise.all(asked.map(({ id }) => entry(id)));
	const rows = answers
		.flatMap(({ observations }) => observations)
		.filter(
			({ sector, value, flag }) =>
				(sector === '' || sector === 'TOTAL') && value !== null && !flag.includes('c'),
		);
	const [named, read] = [new Set(rows.map((row) => row.series)), new Set(rows.map((row) => row.source))];
	const series = asked.filter(({ id }) => named.has(id));
	return pack({
		rows,
		series,
		sources: catalog.sources.filter(({ id }) => read.has(id)),
		codes: codesUsed(catalog, rows, series),
	});
}
