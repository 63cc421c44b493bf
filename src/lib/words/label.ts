import type { Bilingual } from './locale';

/** The words of a series' label. */
export const label = {
	heading: { de: 'Wer wen wie gefragt hat', en: 'Who asked whom, and how' },
	wording: { de: 'Frage oder Definition', en: 'question or definition' },
	universe: { de: 'Grundgesamtheit', en: 'universe' },
	fieldDates: { de: 'Erhebungszeitraum', en: 'field dates' },
	mode: { de: 'Art der Befragung', en: 'mode' },
	sampling: { de: 'Auswahl der Befragten', en: 'sampling' },
	base: { de: 'Zahl der Befragten', en: 'number asked' },
	commissioner: { de: 'Bezahlt von', en: 'paid for by' },
	statistic: { de: 'Statistik', en: 'statistic' },
	source: { de: 'Quelle', en: 'source' },
	direct: { de: 'gelesen in der Veröffentlichung selbst', en: 'read in the publication itself' },
	grade: { de: 'Güte der Quelle', en: 'grade of the source' },
	retrieved: { de: 'Abgerufen', en: 'retrieved' },
	unpublished: { de: 'nicht veröffentlicht', en: 'not published' },
	itself: { de: 'kein anderer Auftraggeber genannt', en: 'no other commissioner named' },
	samplings: {
		probability: { de: 'Zufallsstichprobe', en: 'probability sample' },
		quota: { de: 'Quotenstichprobe', en: 'quota sample' },
		'opt-in': { de: 'selbst angemeldete Teilnehmende (Online-Panel)', en: 'self-enrolled (online panel)' },
		unknown: { de: 'nicht veröffentlicht', en: 'not published' },
	} satisfies Record<string, Bilingual>,
} as const;
