import type { Bilingual, Locale } from '../locale';
import { number } from '../number';

/** What a small step is called, and what to do. */
export interface StepWords {
	readonly title: Bilingual;
	/** One or two sentences. */
	readonly what: Bilingual;
}

/** The time a step takes; minutes a week, our own estimate. */
export const time = (minutes: number, locale: Locale): string =>
	locale === 'de'
		? `Etwa ${number(minutes, locale)} Minuten in der Woche, von uns geschätzt`
		: `About ${number(minutes, locale)} minutes a week, by our estimate`;

/** By id of the step. */
export const steps: Readonly<Record<string, StepWords>> = {
	'first-profile': {
		title: { de: 'Eine einzige Seite anlegen', en: 'Set up one single page' },
		what: {
			de: 'Wählen Sie das Netzwerk, das Ihre Kunden am ehesten nutzen; fragen Sie drei von ihnen. Name, Adresse, Telefon, Öffnungszeiten, Impressum und ein Bild vom Betrieb genügen für den Anfang.',
			en: 'Choose the network your customers are most likely to use; ask three of them. Name, address, telephone, opening hours, legal notice and one picture of the business are enough to begin with.',
		},
	},
	'check-details': {
		title: { de: 'Sich selbst im Netz suchen', en: 'Look yourself up online' },
		what: {
			de: 'Suchen Sie Ihren Betrieb so, wie ein Kunde es täte: in der Suchmaschine, im Kartendienst, im Branchenverzeichnis. Berichtigen Sie jede Woche eine Stelle, an der Adresse, Telefon oder Öffnungszeiten nicht stimmen.',
			en: 'Look for your business as a customer would: in a search engine, on a map, in a directory. Each week, correct one place where address, telephone number or opening hours are wrong.',
		},
	},
	'daily-offer': {
		title: { de: 'Das Angebot abfotografieren', en: 'Photograph what you offer' },
		what: {
			de: 'Was heute auf der Tafel, im Schaufenster oder auf dem Angebotsblatt steht, kommt als Bild auf Ihre Seite. Ein Satz dazu genügt: was es kostet und bis wann es gilt.',
			en: 'What stands on the board, in the window or on the leaflet today goes on your page as a picture. One sentence is enough: what it costs and until when it holds.',
		},
	},
	'holiday-hours': {
		title: {
			de: 'Öffnungszeiten eintragen, auch für Feiertage',
			en: 'Enter opening hours, holidays included',
		},
		what: {
			de: 'Tragen Sie die Zeiten in Ihr Profil ein. Was Sie an die Tür hängen oder auf den Anrufbeantworter sprechen, Urlaub oder Feiertage, kommt am selben Tag auch dort hinein.',
			en: 'Enter the hours in your profile. What you put up on the door or say on the answering machine, holidays or days off, goes in there the same day.',
		},
	},
	'one-new-thing': {
		title: { de: 'Jede Woche eine Neuheit zeigen', en: 'Show one new thing a week' },
		what: {
			de: 'Neue Ware, neues Gerät, neue Leistung: ein Bild und ein Satz, wenn Sie es ohnehin auspacken oder ausprobieren.',
			en: 'New goods, a new tool, a new service: one picture and one sentence when you unpack it or try it out anyway.',
		},
	},
	'fixed-day': {
		title: { de: 'Einen festen Tag wählen', en: 'Choose a fixed day' },
		what: {
			de: 'Tragen Sie einen festen Termin in den Kalender ein, zum Beispiel dienstags um zehn. Dann zeigen Sie, was seit dem letzten Mal geschehen ist.',
			en: 'Put a fixed date in your calendar, Tuesdays at ten for example. Then show what has happened since last time.',
		},
	},
	'price-sign': {
		title: { de: 'Das Rabattschild mitnehmen', en: 'Take the sale sign along' },
		what: {
			de: 'Wenn Sie ein Schild aufstellen oder einen Rabatt ankündigen, kommt ein Bild davon am selben Tag auf Ihre Seite. Schreiben Sie dazu, bis wann er gilt.',
			en: 'When you put up a sign or announce a discount, a picture of it goes on your page the same day. Say until when it holds.',
		},
	},
	'question-of-the-week': {
		title: { de: 'Die Frage der Woche beantworten', en: 'Answer the question of the week' },
		what: {
			de: 'Was wurden Sie diese Woche am häufigsten gefragt? Schreiben Sie die Antwort in drei Sätzen auf, so wie Sie sie Ihren Kunden geben.',
			en: 'What were you asked most often this week? Write down the answer in three sentences, as you give it to your customers.',
		},
	},
	'little-known': {
		title: { de: 'Zeigen, was kaum jemand weiß', en: 'Show what hardly anyone knows' },
		what: {
			de: 'Gutscheine, Lieferung, Vorbestellung, Parkplatz: Nennen Sie jede Woche eine Leistung, nach der Kunden sonst fragen müssen.',
			en: 'Vouchers, delivery, advance orders, parking: each week, name one service that customers otherwise have to ask about.',
		},
	},
	'small-draw': {
		title: { de: 'Einmal im Monat raten lassen', en: 'Let people guess once a month' },
		what: {
			de: 'Stellen Sie eine leichte Frage zu Ihrer Arbeit und verlosen Sie etwas Kleines aus dem eigenen Haus. Schreiben Sie dazu, bis wann und wie man mitmacht; wer mitmacht, muss nichts kaufen.',
			en: 'Ask an easy question about your work and draw something small of your own. Say until when and how to take part; nobody has to buy anything.',
		},
	},
	'finished-work': {
		title: { de: 'Eine fertige Arbeit zeigen', en: 'Show one finished piece of work' },
		what: {
			de: 'Ein Bild und ein Satz: was zu tun war und wie es geworden ist. Fragen Sie den Kunden vorher, ob es ihm recht ist.',
			en: 'One picture and one sentence: what was to be done, and how it turned out. Ask the customer first.',
		},
	},
	'read-and-thank': {
		title: { de: 'Lesen, was Kunden schreiben', en: 'Read what customers write' },
		what: {
			de: 'Lesen Sie einmal in der Woche alle Bewertungen und Kommentare. Antworten Sie auf jede mit einem Satz: mit Dank, oder mit dem, was Sie ändern.',
			en: 'Once a week, read all reviews and comments. Answer each with one sentence: with thanks, or with what you will change.',
		},
	},
	'closing-time': {
		title: { de: 'Einmal am Tag antworten', en: 'Answer once a day' },
		what: {
			de: 'Sehen Sie jeden Werktag zum Feierabend einmal alle Nachrichten durch. Wer mehr wissen will, bekommt Ihre Telefonnummer.',
			en: 'On each working day, look through all messages once at closing time. Those who want to know more get your telephone number.',
		},
	},
	'open-place': {
		title: { de: 'Die freie Stelle aushängen', en: 'Post the open place' },
		what: {
			de: 'Zeigen Sie die freie Stelle oder Lehrstelle auf Ihrer Seite, so wie sie an der Tür hängt. Nennen Sie einen Menschen mit Namen, den man anrufen kann.',
			en: 'Put the open place or apprenticeship on your page as it hangs on the door. Name a person whom one can call.',
		},
	},
	'follow-three': {
		title: { de: 'Drei Partnern folgen', en: 'Follow three partners' },
		what: {
			de: 'Folgen Sie zwei Lieferanten und Ihrer Innung oder Ihrem Verband. Lesen Sie einmal in der Woche mit, und schreiben Sie dazu, wenn Sie etwas wissen.',
			en: 'Follow two suppliers and your guild or trade association. Read along once a week, and join in when you know something.',
		},
	},
	'two-choices': {
		title: { de: 'Kunden wählen lassen', en: 'Let customers choose' },
		what: {
			de: 'Fragen Sie zwischen zwei Möglichkeiten, die Sie beide machen würden: diese Sorte oder jene, früher öffnen oder länger. Sagen Sie später, wie es ausging.',
			en: 'Ask between two options you would be glad to do: this kind or that, opening earlier or closing later. Say later how it turned out.',
		},
	},
	'team-group': {
		title: { de: 'Eine Gruppe für das Team öffnen', en: 'Open a group for the team' },
		what: {
			de: 'Fragen Sie Ihr Team, welcher Dienst allen recht ist, und legen Sie dort eine geschlossene Gruppe an. Hinein kommt, was sonst am Schwarzen Brett hängt; Daten von Kunden bleiben draußen.',
			en: 'Ask your team which service suits everyone, and open a closed group there. In goes what otherwise hangs on the notice board; customer data stay out.',
		},
	},
	'note-at-the-door': {
		title: { de: 'An der Tür sagen, wo man Sie findet', en: 'Say at the door where to find you' },
		what: {
			de: 'Schreiben Sie den Namen Ihrer Seite an die Tür, auf die Rechnung und auf Ihre Website. Jede Woche eine Stelle.',
			en: 'Write the name of your page on the door, on the bill and on your website. One place a week.',
		},
	},
	'people-at-work': {
		title: { de: 'Zeigen, wer bei Ihnen arbeitet', en: 'Show who works with you' },
		what: {
			de: 'Stellen Sie jede Woche einen Menschen aus dem Betrieb bei der Arbeit vor, mit Vornamen und einem Satz. Fragen Sie vorher, ob das Bild gezeigt werden darf.',
			en: 'Each week, introduce one person at work, with first name and one sentence. Ask first whether the picture may be shown.',
		},
	},
};
