import type { Bilingual } from '../words/locale';
import type { Catalog, Coded } from './catalog';
import type { Coverage } from './coverage';
import type { Series } from './series';

/** One series as it can be searched; small, as a page carries one for every series. */
export interface Searchable {
	readonly id: string;
	readonly title: Bilingual;
	readonly publisher: string;
	/** One name a line: code, German, English, with tabs between; English left out where it is the same. See `namesIn`. */
	readonly words: string;
	/** How many values it has. */
	readonly values: number;
	/** First and last year. */
	readonly years: readonly [from: number, to: number];
}

/** A name that can be met in a search; `code` is '' where the name has none, as the wording. */
export interface Searched extends Bilingual {
	readonly code: string;
}

/** Gathers what a series can be found by: the names of its items, places, sectors, sizes and ages, of what it measures, who paid, and its wording. */
export function searchable(
	series: Series,
	coverage: Coverage,
	{ codes }: Pick<Catalog, 'codes'>,
): Searchable {
	const named = (list: Coded, found: readonly string[]): Searched[] =>
		found.map((code) => {
			const name = codes[list]?.[code];
			return { code, de: name?.de ?? code, en: name?.en ?? code };
		});
	const names = [
		...named('item', coverage.items),
		...named('sector', coverage.sectors),
		...named('size_class', coverage.sizes),
		...named('age', coverage.ages),
		...named('geo', coverage.geos),
		...named('concept', [series.concept]),
		...(series.commissioner === null ? [] : [{ code: '', de: series.commissioner, en: series.commissioner }]),
		{ code: '', ...series.wording },
	];
	return {
		id: series.id,
		title: series.title,
		publisher: series.publisher,
		words: names
			.map(({ code, de, en }) => (de === en ? `${code}\t${de}` : `${code}\t${de}\t${en}`))
			.join('\n'),
		values: coverage.values,
		years: [coverage.years[0] ?? 0, coverage.years.at(-1) ?? 0],
	};
}

/** The names of an entry, taken apart. */
export const namesIn = ({ words }: Searchable): Searched[] =>
	words.split('\n').map((line) => {
		const [code = '', de = '', en = de] = line.split('\t');
		return { code, de, en };
	});
