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

const inLocale = (locale: Locale): Page[] => {
	const page = (path: string, figures: readonly string[] = []): Page => ({
		path: `${locale === 'de' ? '' : '/en'}${path}`,
		locale,
		figures,
	});
	const own = figureIds.map((id) => page(`/figures/${id}/`, [id]));
	return [page('/', figureIds), page('/method/'), page('/figures/'), ...own];
};

/** Every page for readers; a test compares this list with what is built, so that none is left untested. */
export const pages: readonly Page[] = locales.flatMap(inLocale);

/** Pages that no other page links to. */
export const unlinked: readonly string[] = ['/gallery/'];
