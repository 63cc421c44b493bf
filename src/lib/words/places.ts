import type { Locale } from './locale';

/** Where a plain "in" + name would be wrong. */
const exceptions: Record<Locale, Record<string, string>> = {
	de: {
		NL: 'in den Niederlanden',
		SK: 'in der Slowakei',
		EU27_2020: 'im EU-Durchschnitt',
		EU28: 'im Durchschnitt der EU-28',
		UK: 'im Vereinigten Königreich',
	},
	en: {
		NL: 'in the Netherlands',
		EU27_2020: 'on EU average',
		EU28: 'on average in the EU-28',
		UK: 'in the United Kingdom',
	},
};

/** "in Deutschland", "in den Niederlanden", "im EU-Durchschnitt". */
export function inPlace(code: string, name: string, locale: Locale): string {
	return exceptions[locale][code] ?? `in ${name}`;
}
