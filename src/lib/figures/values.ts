import { codesUsed } from '../catalog/codes-used';
import type { FigureValues } from '../share/figure-values';
import type { Bilingual } from '../words/locale';
import { figurePath } from './addresses';
import { house } from './house';
import { prepare } from './prepare';
import { rowsOf } from './sayings';

const both = (say: (locale: 'de' | 'en') => string): Bilingual => ({ de: say('de'), en: say('en') });

/** A named figure as it leaves the house; asked of the build's engine. */
export async function valuesOf(id: string): Promise<FigureValues> {
	const prepared = await prepare(id);
	const { catalog } = await house();
	const rows = rowsOf(prepared);
	const { series, sources } = prepared;
	const shown = rows.map(({ observation }) => observation);
	const hashes = catalog.tables.map((table) => `${table.path} sha256:${table.sha256}`);
	return {
		id,
		title: both((locale) => prepared.said[locale].title),
		sentence: both((locale) => prepared.said[locale].sentence),
		address: both((locale) => figurePath(locale, id)),
		...{ series, sources },
		codes: codesUsed(catalog, shown, series),
		values: rows,
		dataVersion: hashes.join('; '),
	};
}
