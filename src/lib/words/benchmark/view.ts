import type { Bilingual, Locale } from '../locale';
import { inArea } from './area';

/** What stands around the findings: headings, marks, and notes that are said once. The findings say themselves. */
export const view = {
	findings: { de: 'Wo Sie stehen', en: 'Where you stand' },
	findingsLead: {
		de: 'Befunde, keine Noten. Jede Zahl steht mit Jahr und Quelle da; wo es keine gibt, steht das auch da.',
		en: 'Findings, not grades. Every figure comes with its year and source; where there is none, we say so.',
	},
	beforeAnswers: {
		de: 'Noch haben Sie nichts beantwortet. Hier steht schon, was Menschen suchen und was andere Unternehmen tun. Mit jeder Antwort sehen Sie sich daneben.',
		en: 'You have not answered anything yet. Here is what people look for and what other businesses do. With each answer you see yourself beside them.',
	},
	you: { de: 'Sie', en: 'you' },
	and: { de: ' und ', en: ' and ' },
	hereYouAre: { de: 'Hier sind Sie', en: 'You are here' },
	/** The business's own answer, beside an icon. */
	marks: {
		yes: { de: 'ja', en: 'yes' },
		'not-yet': { de: 'noch nicht', en: 'not yet' },
		'not-relevant': { de: 'nicht wichtig', en: 'not relevant' },
		open: { de: 'offen', en: 'open' },
	},
	openKey: {
		de: '„Offen“: noch nicht beantwortet.',
		en: '“Open”: not answered yet.',
	},
	noFigure: { de: 'keine Zahl', en: 'no figure' },
	noneFor: { de: 'Keine Zahl veröffentlicht für', en: 'No figure is published for' },
	mayCome: {
		de: 'Wenn Sie Ihre Größe oder Ihre Branche nennen, gibt es vielleicht eine Zahl.',
		en: 'If you say your size or your trade, there may be a figure.',
	},
	notPublished: { de: 'nicht veröffentlicht', en: 'not published' },
	interval: { de: '95-%-Bereich', en: '95% interval' },
	intervalAtBest: { de: '95-%-Bereich, günstigstenfalls', en: '95% interval, at best' },
	openBars: {
		de: 'Offene, gestrichelte Balken: Der Herausgeber nennt den Wert unsicher.',
		en: 'Open, dashed bars: the publisher calls the value uncertain.',
	},

	strengths: { de: 'Das machen Sie schon', en: 'What you already do' },
	strengthsMore: { de: 'Außerdem', en: 'Also' },
	gaps: {
		de: 'Danach suchen Menschen. Sie können es noch zeigen',
		en: 'People look for this. You can still show it',
	},
	gapsOf: { de: 'So viele suchen danach', en: 'So many look for it' },
	overlap: {
		de: 'Viele Menschen suchen mehreres. Deshalb darf man die Anteile nicht zusammenzählen.',
		en: 'Many people look for several things. So the shares must not be added up.',
	},
	position: { de: 'Sie neben den anderen', en: 'You beside the others' },
	positionAlone: { de: 'Wie viele Arten andere nutzen', en: 'How many types others use' },
	lead: { de: 'Wann die Hälfte so weit war', en: 'When one half had got there' },
	yearsKey: {
		de: 'Anteil in Prozent. Gestrichelt: die Hälfte. Ohne Säule: nicht veröffentlicht.',
		en: 'Share in percent. Dashed: one half. No column: not published.',
	},
	types: { de: 'Wo andere zu finden sind', en: 'Where others can be found' },
	purposes: { de: 'Wofür andere soziale Medien nutzen', en: 'What others use social media for' },
	principles: { de: 'Fünf Grundsätze', en: 'Five principles' },
	principlesNote: {
		de: 'Dazu fragt keine Umfrage Unternehmen. Deshalb steht hier keine Zahl der anderen, nur Ihre eigene Antwort.',
		en: 'No survey asks businesses about these. So there is no figure of others here, only your own answer.',
	},

	steps: { de: 'Nächste kleine Schritte', en: 'Small next steps' },
	noSteps: {
		de: 'Sobald Sie bei etwas „noch nicht“ sagen, stehen hier bis zu drei kleine Schritte.',
		en: 'As soon as you answer “not yet” to something, up to three small steps stand here.',
	},
	noStepsLeft: {
		de: 'Zu Ihren Antworten haben wir keinen Schritt, der auf einer Zahl beruht. Das ist kein schlechtes Zeichen.',
		en: 'For your answers we have no step that rests on a figure. That is not a bad sign.',
	},
	toSteps: { de: 'Zu den nächsten kleinen Schritten', en: 'To the small next steps' },
	because: { de: 'Warum', en: 'Why' },
	fears: { de: 'Was viele zögern lässt', en: 'What makes many hesitate' },

	twoUniverses: {
		de: 'Die einen Anteile gelten für Unternehmen, die soziale Medien nutzen, die anderen für alle Unternehmen. Vergleichen Sie die beiden Gruppen nicht miteinander.',
		en: 'Some shares are of businesses that use social media, the others of all businesses. Do not compare the two groups with each other.',
	},
	noInterval: {
		de: 'Ohne Unsicherheitsbereich; der Grund steht unten bei „Zu den Zahlen“.',
		en: 'Without an interval; the reason stands below under “About the figures”.',
	},
	aboutFigures: { de: 'Zu den Zahlen', en: 'About the figures' },
	source: { de: 'Quelle', en: 'Source' },

	printTitle: { de: 'Wo Ihr Betrieb steht', en: 'Where your business stands' },
	printed: { de: 'Stand:', en: 'As of' },
} as const satisfies Readonly<Record<string, Bilingual | Readonly<Record<string, Bilingual>>>>;

/** How many of the wants a business has spoken of. */
export interface Coverage {
	readonly offered: number;
	/** Not answered yet. */
	readonly open: number;
	/** Called not relevant. */
	readonly notRelevant: number;
	readonly of: number;
	/** The name of what most people look for. */
	readonly most: string;
}

/** How many of the seven wants a business offers, as a title; before it has said so, or where none is relevant, what is wanted most. */
export function coverageTitle({ offered, open, notRelevant, of, most }: Coverage, locale: Locale): string {
	const say = coverageTitles[locale];
	if (offered === 0) return open > 0 || notRelevant === of ? say.wanted(most) : say.none(of);
	if (offered === of) return say.all(of);
	return open > 0 ? say.atLeast(offered, of) : say.some(offered, of);
}

const coverageTitles: Readonly<
	Record<
		Locale,
		{
			wanted(most: string): string;
			none(of: number): string;
			all(of: number): string;
			some(offered: number, of: number): string;
			atLeast(offered: number, of: number): string;
		}
	>
> = {
	de: {
		wanted: (most) => `Danach suchen Menschen am häufigsten: ${most}`,
		none: (of) => `Von den ${of} Dingen, nach denen Menschen suchen, bieten Sie noch keines`,
		all: (of) => `Sie bieten alle ${of} Dinge, nach denen Menschen suchen`,
		some: (offered, of) => `Sie bieten ${offered} der ${of} Dinge, nach denen Menschen suchen`,
		atLeast: (offered, of) => `Sie bieten mindestens ${offered} der ${of} Dinge, nach denen Menschen suchen`,
	},
	en: {
		wanted: (most) => `What people look for most: ${most}`,
		none: (of) => `Of the ${of} things people look for, you offer none yet`,
		all: (of) => `You offer all ${of} things people look for`,
		some: (offered, of) => `You offer ${offered} of the ${of} things people look for`,
		atLeast: (offered, of) => `You offer at least ${offered} of the ${of} things people look for`,
	},
};

/** A business as it describes itself; what it does not say is null. */
export interface Described {
	/** Its size behind "Betrieb": "mit 10 bis 49 Beschäftigten". */
	readonly size: string | null;
	/** Its area as it stands after "in"; null for a country without figures. */
	readonly area: string | null;
	readonly trade: string | null;
}

/** "Betrieb mit 1 bis 9 Beschäftigten in Deutschland. Branche: Herstellung von Nahrungsmitteln." */
export function describe({ size, area, trade }: Described, locale: Locale): string {
	const de = locale === 'de';
	return [
		de ? 'Betrieb' : 'Business',
		...(size === null ? [] : [size]),
		area === null ? (de ? 'in einem anderen Land' : 'in another country') : inArea(area, locale),
	]
		.join(' ')
		.concat(trade === null ? '.' : de ? `. Branche: ${trade}.` : `. Trade: ${trade}.`);
}
