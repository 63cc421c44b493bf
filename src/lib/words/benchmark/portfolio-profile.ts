import type { Bilingual, Locale } from '../locale';

/** How a business is described on one line. */
export const portfolioProfile = {
	sizes: {
		'1-9': { de: '1 bis 9', en: '1 to 9' },
		'10-49': { de: '10 bis 49', en: '10 to 49' },
		'50-249': { de: '50 bis 249', en: '50 to 249' },
		GE250: { de: 'ab 250', en: '250 or more' },
	} satisfies Readonly<Record<string, Bilingual>>,
	persons: (size: string, locale: Locale): string =>
		locale === 'de' ? `${size} Beschäftigte` : `${size} persons employed`,
};
