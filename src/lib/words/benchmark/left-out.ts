import type { Bilingual } from '../locale';

/** That a business is not among those a figure counts; keys as in benchmark/ladder-rungs. */
export const leftOut: Readonly<Record<'size' | 'sector' | 'country', Bilingual>> = {
	size: {
		de: 'Betriebe Ihrer Größe wurden nicht gefragt.',
		en: 'Businesses of your size were not asked.',
	},
	sector: { de: 'Ihre Branche wurde nicht gefragt.', en: 'Your trade was not asked.' },
	country: {
		de: 'Betriebe aus Ihrem Land sind nicht dabei.',
		en: 'Businesses from your country are not included.',
	},
};

/** For a share of people, and a business that is not in Germany. */
export const askedInGermany: Bilingual = {
	de: 'Gefragt wurden Menschen in Deutschland. Aus anderen Ländern haben wir dazu keine Zahl.',
	en: 'Those asked live in Germany. We have no figure on this from other countries.',
};
