import type { Bilingual } from './locale';

/** Why a difference has no interval. */
export const reasons = {
	'n-not-published': { de: 'n ist nicht veröffentlicht.', en: 'n is not published.' },
	'not-a-probability-sample': {
		de: 'Die Befragten sind keine Zufallsstichprobe.',
		en: 'those asked are not a random sample.',
	},
	'not-a-share': { de: 'Es ist kein Anteil.', en: 'it is not a share.' },
	'no-variance': {
		de: 'Wie sehr die Werte schwanken, lässt sich nicht berechnen.',
		en: 'how far the values may be off cannot be calculated.',
	},
	'groups-may-overlap': {
		de: 'In beiden Werten können dieselben Befragten stecken; wie viele, ist nicht veröffentlicht.',
		en: 'both values can rest on the same respondents; how many is not published.',
	},
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The parts of what `comparing` says. */
export const sentences = {
	de: {
		forbidden: 'Diese beiden Werte dürfen nicht verglichen werden:',
		missing: 'kein Wert',
		same: 'kein Unterschied',
		less: (step: string, one: boolean) => `Unterschied unter ${step} Prozentpunkt${one ? '' : 'en'}`,
		apart: (size: string, one: boolean) => `Unterschied ${size} Prozentpunkt${one ? '' : 'e'}`,
		untested: (same: boolean) => `Ob ${same ? 'das' : 'er'} Zufall ist, lässt sich nicht prüfen:`,
		interval: (low: string, high: string, atBest: boolean) =>
			`(95-%-Bereich${atBest ? ' im günstigsten Fall' : ''}: ${low} bis ${high})`,
		certain: 'ein Unterschied, der über den Zufall der Auswahl hinausgeht.',
		certainAtBest: 'Im günstigsten Fall geht der Unterschied über den Zufall der Auswahl hinaus.',
		overlapping: 'Die Bereiche überschneiden sich: Es ist nicht sicher, dass es einen Unterschied gibt.',
		withoutZero:
			'Der Bereich des Unterschieds enthält die Null zwar nicht, aber die Bereiche der beiden Werte überschneiden sich: Es ist nicht sicher, dass es einen Unterschied gibt.',
		zero: 'Der Bereich des Unterschieds enthält die Null: Es ist nicht sicher, dass es einen gibt.',
		excluded:
			'Beide Anteile kommen von denselben Befragten und schließen einander aus; das ist eingerechnet.',
		unknown:
			'Beide Anteile kommen von denselben Befragten. Wie viele beides genannt haben, ist nicht veröffentlicht; der Bereich ist der breiteste, der möglich ist.',
	},
	en: {
		forbidden: 'These two values must not be compared:',
		missing: 'no value',
		same: 'no difference',
		less: (step: string, one: boolean) =>
			`a difference of less than ${step} percentage point${one ? '' : 's'}`,
		apart: (size: string, one: boolean) => `a difference of ${size} percentage point${one ? '' : 's'}`,
		untested: (same: boolean) => `Whether ${same ? 'that' : 'it'} is chance cannot be tested:`,
		interval: (low: string, high: string, atBest: boolean) =>
			`(95% interval${atBest ? ' at best' : ''}: ${low} to ${high})`,
		certain: 'a difference beyond the chance of selection.',
		certainAtBest: 'At best, the difference goes beyond the chance of selection.',
		overlapping: 'The intervals overlap: it is not certain that there is a difference.',
		withoutZero:
			'The interval of the difference leaves out zero, but the intervals of the two values overlap: it is not certain that there is a difference.',
		zero: 'The interval of the difference holds zero: it is not certain that there is one.',
		excluded: 'Both shares come from the same respondents and exclude each other; that is allowed for.',
		unknown:
			'Both shares come from the same respondents. How many named both is not published; the interval is the widest possible.',
	},
} as const;
