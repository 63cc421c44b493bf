import { attribute } from '../share/attribute';
import type { Locale } from '../words/locale';
import { pages } from '../words/pages';
import { cardSize } from './card-size';

/** What other sites show beside a link to a page. */
export interface LinkCard {
	readonly type: 'article' | 'website';
	readonly locale: Locale;
	readonly title: string;
	readonly description: string;
	/** Addresses of the page and of its picture; most sites want them whole, with origin. */
	readonly address: string;
	readonly picture: string;
	/** What the picture says, for those who do not see it. */
	readonly alt: string;
}

/** The tags for a page's head, by the Open Graph protocol (ogp.me). */
export function linkCard({ type, locale, title, description, address, picture, alt }: LinkCard): string {
	const properties = {
		'og:type': type,
		'og:site_name': pages.name[locale],
		'og:locale': locale === 'de' ? 'de_DE' : 'en_GB',
		'og:title': title,
		'og:description': description,
		'og:url': address,
		'og:image': picture,
		'og:image:type': 'image/png',
		'og:image:width': String(cardSize.width),
		'og:image:height': String(cardSize.height),
		'og:image:alt': alt,
	};
	const tags = Object.entries(properties).map(
		([property, content]) => `<meta property="${property}" content=${attribute(content)} />`,
	);
	return [...tags, '<meta name="twitter:card" content="summary_large_image" />'].join('');
}
