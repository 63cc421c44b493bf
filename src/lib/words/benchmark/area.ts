import type { Bilingual, Locale } from '../locale';

/** Names that cannot simply follow "in". */
const forms: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
	de: {
		CH: 'der Schweiz',
		EU27_2020: 'der EU-27',
		EU28: 'der EU-28',
		NL: 'den Niederlanden',
		SK: 'der Slowakei',
		TR: 'der Türkei',
		UK: 'dem Vereinigten Königreich',
		US: 'den USA',
		XK: 'dem Kosovo',
	},
	en: {
		EU27_2020: 'the EU-27',
		EU28: 'the EU-28',
		NL: 'the Netherlands',
		UK: 'the United Kingdom',
		US: 'the United States',
	},
};

/** The name of an area as it stands after "in": "Deutschland", "den Niederlanden", "der EU-28". */
export const areaName = (code: string, name: string, locale: Locale): string => forms[locale][code] ?? name;

/** The European Union, with or without the United Kingdom, as it stands after "in". */
export const union: Bilingual = { de: 'der EU', en: 'the EU' };

/** "in Deutschland", "im Kosovo": an area's name, as it stands after "in", with the "in" before it. */
export const inArea = (area: string, locale: Locale): string =>
	locale === 'de' && area.startsWith('dem ') ? `im ${area.slice('dem '.length)}` : `in ${area}`;
