import type { Bilingual } from '../locale';

/** Where a step helps: the four fields of use. */
export const fields = {
	market: { de: 'Kunden und Markt verstehen', en: 'Understanding customers and market' },
	profile: { de: 'Den Betrieb bekannt machen', en: 'Making the business known' },
	employer: { de: 'Als Arbeitgeber überzeugen', en: 'Winning and keeping staff' },
	sales: { de: 'Verkaufen und beraten', en: 'Selling and advising' },
} satisfies Readonly<Record<string, Bilingual>>;
