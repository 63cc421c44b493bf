import type { Bilingual } from './locale';

/** What an embed says besides its figure. */
export const embed = {
	more: { de: 'Alle Werte und die Methode', en: 'All values and the method' },
} as const satisfies Readonly<Record<string, Bilingual>>;
