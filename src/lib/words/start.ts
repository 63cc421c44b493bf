import type { Bilingual, Locale } from './locale';

/** What the start page says besides its figures. */
const words = {
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
	doors: { de: 'Was möchten Sie tun?', en: 'What would you like to do?' },
	exploreDoor: {
		de: 'Die Zahlen selbst befragen: nach Land, Größe, Branche und Jahr.',
		en: 'Question the figures yourself: by country, size, sector and year.',
	},
	talkDoor: {
		de: 'Abbildungen zu einem Vortrag ordnen und zeigen, auch als PowerPoint.',
		en: 'Arrange figures into a talk and show it, as PowerPoint too.',
	},
	compareDoor: {
		de: 'Wo steht Ihr Betrieb? Drei Minuten, ohne Anmeldung, alles bleibt bei Ihnen.',
		en: 'Where does your business stand? Three minutes, no account, all of it stays with you.',
	},
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A heading, a few words, and the figures they lead to. */
const chapters: readonly {
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

/** All that the start page says, in one language: it travels with the page and needs no script. */
export const start = (locale: Locale) => ({
	title: words.title[locale],
	description: words.description[locale],
	there: words.there[locale],
	notThere: words.notThere[locale],
	lead: words.lead[locale],
	doors: words.doors[locale],
	compareDoor: words.compareDoor[locale],
	exploreDoor: words.exploreDoor[locale],
	talkDoor: words.talkDoor[locale],
	chapters: chapters.map(({ id, heading, text, figures }) => ({
		...{ id, figures },
		...{ heading: heading[locale], text: text[locale] },
	})),
});
