import type { Locale } from '../locale';

export interface Origin {
	readonly publisher: string;
	readonly commissioner: string | null;
	readonly year: number;
	readonly universe: string;
}

/** "GfK, bezahlt von Gelbe Seiten, 2019. Personen ab 16 Jahren in Deutschland." */
export function sourceLine({ publisher, commissioner, year, universe }: Origin, locale: Locale): string {
	const paid = locale === 'de' ? 'bezahlt von' : 'paid for by';
	const who = commissioner === null || commissioner === publisher ? '' : `, ${paid} ${commissioner}`;
	return `${publisher}${who}, ${year}. ${universe}.`;
}
