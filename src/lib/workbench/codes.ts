import { coded } from '../catalog/catalog';
import { house } from '../figures/house';
import { tables as tableNames } from '../words/data';
import { locales, type Bilingual, type Locale } from '../words/locale';
import { workbench as words } from '../words/workbench';
import { columnMeanings } from '../words/workbench-columns';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

const list = (names: readonly (readonly [string, Bilingual])[], locale: Locale): string =>
	`<ul>${names.map(([code, name]) => `<li><code>${escaped(code)}</code> ${escaped(name[locale])}</li>`).join('')}</ul>`;

const folded = (summary: string, inside: string): string =>
	`<details><summary>${summary}</summary>${inside}</details>`;

/** All codes of the tables with their names, and all series, as HTML for the build to print. */
export async function codes(): Promise<Readonly<Record<Locale, string>>> {
	const { catalog } = await house();
	const inLocale = (locale: Locale): string => {
		const series = catalog.tables.map(({ name }) => {
			const own = catalog.series.filter(({ table }) => table === name);
			return folded(
				`series: ${escaped(tableNames[name]?.[locale] ?? name)}`,
				list(
					own.map(({ id, title }) => [id, title]),
					locale,
				),
			);
		});
		const columns = coded
			.filter((column) => column in columnMeanings)
			.map((column) => folded(column, list(Object.entries(catalog.codes[column] ?? {}), locale)));
		return folded(words.codes[locale], [...series, ...columns].join(''));
	};
	return Object.fromEntries(locales.map((locale) => [locale, inLocale(locale)])) as Record<Locale, string>;
}
