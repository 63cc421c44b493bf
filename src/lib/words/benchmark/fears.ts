import type { Bilingual } from '../locale';

/** A worry, and what can be done about it. */
export interface Fear {
	readonly id: 'criticism' | 'data' | 'time';
	readonly question: Bilingual;
	readonly answer: Bilingual;
}

/** What makes many hesitate, as they would say it. */
export const fears: readonly Fear[] = [
	{
		id: 'criticism',
		question: {
			de: 'Und wenn uns jemand öffentlich kritisiert?',
			en: 'What if someone criticises us in public?',
		},
		answer: {
			de: 'Das kann auch ohne Sie geschehen: Über Ihren Betrieb kann jeder schreiben, ob Sie dort sind oder nicht. Mit einer eigenen Seite können Sie antworten: ruhig, einmal öffentlich, alles Weitere im Gespräch. Legen Sie fest, wer antworten darf und zu welchen Zeiten. Beleidigungen dürfen Sie löschen und melden.',
			en: 'It can happen without you, too: anyone can write about your business, whether you are there or not. With a page of your own you can answer: calmly, once in public, the rest in private. Settle who may answer, and at what times. Insults you may delete and report.',
		},
	},
	{
		id: 'data',
		question: { de: 'Und was geschieht mit unseren Daten?', en: 'What happens to our data?' },
		answer: {
			de: 'Die Betreiber erfahren, was Sie dort zeigen, und wer sich dafür interessiert. Was Sie zeigen, entscheiden Sie: ein Konto für den Betrieb, keine Daten von Kunden, Bilder von Menschen nur mit deren Zustimmung. Ihre eigene Website bleibt Ihr Zuhause, dort bestimmen Sie allein. Dass es auch ganz ohne Senden geht, sehen Sie hier: Ihre Antworten verlassen diese Seite nicht.',
			en: 'The platforms learn what you show there, and who takes an interest in it. What you show is your decision: an account for the business, no customer data, pictures of people only with their consent. Your own website stays your home; there you alone decide. That some things work without sending anything you can see here: your answers do not leave this page.',
		},
	},
	{
		id: 'time',
		question: { de: 'Und woher sollen wir die Zeit nehmen?', en: 'Where are we to find the time?' },
		answer: {
			de: 'Nehmen Sie sich einen festen Platz in der Woche, zum Beispiel zweimal 15 Minuten. Fangen Sie mit einem einzigen Kanal an. Zeigen Sie, was es ohnehin gibt: die Tafel, den Aushang, das Bild vom fertigen Auftrag. Fällt eine Woche aus, machen Sie in der nächsten weiter.',
			en: 'Keep a fixed slot in the week, twice 15 minutes for example. Begin with a single channel. Show what there is anyway: the board, the notice, the picture of a finished job. If you miss a week, go on in the next.',
		},
	},
];
