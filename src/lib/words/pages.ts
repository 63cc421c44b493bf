import type { Bilingual } from './locale';

/** What the pages say besides their figures. */
export const pages = {
	name: { de: 'KMU Social Monitor', en: 'KMU Social Monitor' },
	skip: { de: 'Zum Inhalt', en: 'Skip to content' },
	navigation: { de: 'Seiten', en: 'Pages' },
	home: { de: 'Start', en: 'Home' },
	explore: { de: 'Erkunden', en: 'Explore' },
	figures: { de: 'Abbildungen', en: 'Figures' },
	data: { de: 'Daten', en: 'Data' },
	method: { de: 'Methode', en: 'Method' },
	otherLanguage: { de: 'English', en: 'Deutsch' },
	title: {
		de: 'KMU und Social Media: was die Erhebungen zeigen',
		en: 'Small firms and social media: what the surveys show',
	},
	description: {
		de: 'Wer in Deutschland und Europa Social Media nutzt, was Kundschaft von Unternehmen erwartet und was kleine und mittlere Unternehmen dort tun. Mit Quelle, Jahr und Unsicherheit zu jeder Zahl.',
		en: 'Who uses social media in Germany and Europe, what customers look for from firms, and what small and medium enterprises do there. With source, year and uncertainty for every figure.',
	},
	there: { de: 'Die Kundschaft ist da.', en: 'The customers are there.' },
	notThere: { de: 'Viele Betriebe sind es nicht.', en: 'Many firms are not.' },
	lead: {
		de: 'Kleine und mittlere Unternehmen (KMU) leben von Beziehungen. Ein Teil davon ist in soziale Medien umgezogen. Was wissen wir darüber, und wie sicher ist es? Hier stehen die Zahlen der Erhebungen, jede mit Quelle, Jahr und Grundgesamtheit: also damit, für wen sie gilt.',
		en: 'Small and medium enterprises (KMU, in German) live on relations. Some of these have moved to social media. What do we know about it, and how certain is it? Here are the figures of the surveys, each with its source, its year and its universe: whom it speaks of.',
	},
	private: {
		de: 'Diese Seite setzt keine Cookies, speichert nichts auf Ihrem Gerät und ruft nichts von Dritten ab. Gerechnet wird in Ihrem Browser.',
		en: 'This site sets no cookies, stores nothing on your device and requests nothing from third parties. All computing happens in your browser.',
	},
	licence: {
		de: 'Programm: MIT-Lizenz. Zahlen: bei ihren Herausgebern, Angaben bei jeder Abbildung.',
		en: 'Code: MIT licence. Figures: with their publishers, as named under each.',
	},
	allFigures: { de: 'Alle Abbildungen', en: 'All figures' },
	allFiguresLead: {
		de: 'Jede Abbildung hat eine feste Adresse und ihre Werte als CSV und JSON.',
		en: 'Each figure has an address that lasts, and its values as CSV and JSON.',
	},
	methodTitle: { de: 'Methode: wie die Zahlen entstehen', en: 'Method: how the figures come about' },
	notFound: { de: 'Diese Seite gibt es nicht', en: 'This page does not exist' },
	notFoundLead: {
		de: 'Vielleicht ist die Adresse falsch geschrieben. Alles, was es gibt, finden Sie von der Startseite aus.',
		en: 'Perhaps the address is misspelt. Everything there is can be found from the start page.',
	},
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The start page's chapters: a heading, a few words, and the figures they lead to. */
export const chapters: readonly {
	readonly id: string;
	readonly heading: Bilingual;
	readonly text: Bilingual;
	readonly figures: readonly string[];
}[] = [
	{
		id: 'people',
		heading: { de: 'Die Menschen', en: 'The people' },
		text: {
			de: 'Wo sind die Leute, die bei Ihnen einkaufen könnten?',
			en: 'Where are the people who might buy from you?',
		},
		figures: ['people-online'],
	},
	{
		id: 'firms',
		heading: { de: 'Die Betriebe', en: 'The firms' },
		text: {
			de: 'Zwei Erhebungen, zwei Blicke. Sie lassen sich nicht vergleichen: Die erste fragt „KMU“ in einer offenen Online-Befragung, die zweite Unternehmen ab 10 Beschäftigten in der amtlichen Statistik.',
			en: 'Two surveys, two views. They cannot be compared: the first asks “KMU” in an open online survey, the second asks enterprises with 10 or more persons employed, in official statistics.',
		},
		figures: ['kmu-presence-2020', 'enterprises-germany-size-2019'],
	},
	{
		id: 'wants',
		heading: { de: 'Die Wünsche', en: 'The wants' },
		text: {
			de: 'Was suchen Menschen, wenn sie ein Unternehmen in einem sozialen Netzwerk aufsuchen? Schlichte Auskunft.',
			en: 'What do people look for when they look up a firm on a social network? Plain information.',
		},
		figures: ['customer-wants-2019'],
	},
	{
		id: 'europe',
		heading: { de: 'Europa', en: 'Europe' },
		text: {
			de: 'Wählen Sie Länder und einen Vergleich. Dann rechnet Ihr Browser mit den Daten selbst.',
			en: 'Choose countries and a comparison. Your browser then works with the data itself.',
		},
		figures: ['enterprises-europe-2023', 'two-or-more-types'],
	},
	{
		id: 'purposes',
		heading: { de: 'Die Zwecke', en: 'The purposes' },
		text: {
			de: 'Wofür Unternehmen soziale Medien nutzen, wenn sie es tun.',
			en: 'What firms use social media for, when they do.',
		},
		figures: ['purposes-eu28'],
	},
];
