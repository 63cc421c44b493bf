import type { Bilingual } from './locale';

/** Why a figure has no interval; keys as in stats/estimate.ts. */
export const noInterval: Readonly<Record<string, Bilingual>> = {
	'n-not-published': {
		de: 'Wie viele befragt wurden, ist nicht veröffentlicht. Deshalb lässt sich kein Unsicherheitsbereich berechnen; kleine Unterschiede bedeuten wenig.',
		en: 'How many were asked is not published, so no margin of uncertainty can be calculated; small differences mean little.',
	},
	'not-a-probability-sample': {
		de: 'Die Befragten sind keine Zufallsstichprobe. Ein Unsicherheitsbereich lässt sich deshalb nicht berechnen.',
		en: 'Those asked are not a random sample, so no margin of uncertainty can be calculated.',
	},
	'not-a-share': {
		de: 'Für diese Anzahl ist kein Unsicherheitsbereich veröffentlicht.',
		en: 'No margin of uncertainty is published for this count.',
	},
};

/** What makes an interval one "at best". */
export const doubts: Readonly<Record<string, Bilingual>> = {
	'base-not-stated': {
		de: 'ob alle Befragten diese Frage beantwortet haben, ist nicht veröffentlicht',
		en: 'whether all of them answered this question is not published',
	},
	'sampling-not-stated': {
		de: 'wie die Befragten ausgewählt wurden, ist nicht veröffentlicht',
		en: 'how they were chosen is not published',
	},
};

/** What whiskers mean, said once under the drawing. */
export const interval: Bilingual = {
	de: 'Die feinen Striche zeigen den 95-%-Bereich: So weit kann der Anteil allein durch den Zufall der Auswahl abweichen.',
	en: 'The thin lines show the 95% interval: how far the share may be off by the chance of selection alone.',
};

export const atBest: Bilingual = {
	de: 'Die gestrichelten Striche zeigen den 95-%-Bereich im günstigsten Fall',
	en: 'The dashed lines show the 95% interval at best',
};

/** For a drawing without whiskers. */
export const inTable: Bilingual = {
	de: 'Den 95-%-Bereich jedes Werts nennt die Tabelle; gezeichnet ist er hier nicht.',
	en: 'The 95% interval of each value stands in the table; it is not drawn here.',
};
