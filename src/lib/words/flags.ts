import type { Bilingual } from './locale';

/** Eurostat's flag letters in words. */
export const flags: Readonly<Record<string, Bilingual>> = {
	b: { de: 'Bruch in der Zeitreihe', en: 'break in the series' },
	c: { de: 'vertraulich', en: 'confidential' },
	d: { de: 'abweichende Definition', en: 'definition differs' },
	e: { de: 'geschätzt', en: 'estimated' },
	p: { de: 'vorläufig', en: 'provisional' },
	u: { de: 'wenig verlässlich', en: 'low reliability' },
};

/** Why a value is missing; keys as in stats/estimate.ts. */
export const missing: Readonly<Record<string, Bilingual>> = {
	'not-published': { de: 'nicht veröffentlicht', en: 'not published' },
	'not-collected': { de: 'nicht erhoben', en: 'not collected' },
	confidential: { de: 'vertraulich', en: 'confidential' },
	'small-base': { de: 'zu wenige Befragte', en: 'too few asked' },
};
