import { readFileSync } from 'node:fs';
import { namedFigures } from '../../src/lib/figures/named';
import { locales, type Locale } from '../../src/lib/words/locale';

export interface Page {
	readonly path: string;
	readonly locale: Locale;
	/** Ids of the figures it shows. */
	readonly figures: readonly string[];
}

export const figureIds: readonly string[] = namedFigures.map(({ id }) => id);
export const europe = 'enterprises-europe-2023';

const label = JSON.parse(readFileSync('static/data/datapackage.json', 'utf8')) as {
	series: { id: string }[];
};
export const seriesIds: readonly string[] = label.series.map(({ id }) => id);

const inLocale = (locale: Locale): Page[] => {
	const page = (path: string, figures: readonly string[] = []): Page => ({
		path: `${locale === 'de' ? '' : '/en'}${path}`,
		locale,
		figures,
	});
	const own = figureIds.map((id) => page(`/figures/${id}/`, [id]));
	const series = seriesIds.map((id) => page(`/data/${id}/`));
	return [
		page('/', figureIds),
		page('/method/'),
		page('/figures/'),
		...own,
		page('/explore/'),
		page('/explore/sql/'),
		page('/benchmark/'),
		page('/benchmark/portfolio/'),
		page('/survey/'),
		page('/talk/'),
		page('/offline/'),
		page('/data/'),
		...series,
	];
};

/** Every page for readers; a test compares this list with what is built, so that none is left untested. */
export const pages: readonly Page[] = locales.flatMap(inLocale);

/** Series whose pages stand for all of them where a test takes long: few values, many areas, lines. */
const examples = ['gfk-wants-2019', 'eurostat-sm-any', 'ard-zdf-daily'];

/** The pages that every browser test visits. */
export const visited: readonly Page[] = pages.filter(({ path }) => {
	const [, series] = /\/data\/(.+)\/$/.exec(path) ?? [];
	return series === undefined || examples.includes(series);
});

/** Figures in the pages of others. They have no header and no page of the site leads to them; embed.spec.ts has their tests. */
export const embeds: readonly string[] = locales.flatMap((locale) =>
	figureIds.map((id) => `${locale === 'de' ? '' : '/en'}/embed/${id}/`),
);

/** Views of the explorer in the pages of others: each shows what its fragment says; embed-view.spec.ts has their tests. */
export const viewEmbeds: readonly string[] = locales.map(
	(locale) => `${locale === 'de' ? '' : '/en'}/embed/view/`,
);

/** Pages that no other page links to. */
export const unlinked: readonly string[] = ['/gallery/', ...embeds, ...viewEmbeds];
