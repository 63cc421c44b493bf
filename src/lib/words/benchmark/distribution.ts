import type { Bilingual, Locale } from '../locale';

/** How many types of social media a business uses. */
export type Place = 'none' | 'one' | 'two';

export const positions: Readonly<Record<Place, Bilingual>> = {
	none: { de: 'Keine', en: 'None' },
	one: { de: 'Eine Art', en: 'One type' },
	two: { de: 'Zwei oder mehr Arten', en: 'Two or more types' },
};

/** Where the business stands; `messenger` is none but a messenger, `not-relevant` and null where it has not said a place. */
export type Standing = Place | 'messenger' | 'not-relevant' | null;

const stands: Readonly<Record<Locale, Readonly<Record<NonNullable<Standing> | 'no-answer', string>>>> = {
	de: {
		none: 'Sie nutzen keine.',
		one: 'Sie nutzen eine Art.',
		two: 'Sie nutzen zwei Arten oder mehr.',
		messenger:
			'Sie nutzen keine: WhatsApp ist ein Nachrichtendienst und zählt in dieser Erhebung nicht zu den sozialen Medien.',
		'not-relevant': 'Für Ihren Betrieb sind soziale Medien nicht wichtig.',
		'no-answer': 'Sagen Sie, wo Ihr Betrieb zu finden ist, dann sehen Sie hier Ihren Platz.',
	},
	en: {
		none: 'You use none.',
		one: 'You use one type.',
		two: 'You use two types or more.',
		messenger: 'You use none: WhatsApp is a messenger and does not count as social media in this survey.',
		'not-relevant': 'For your business social media are not relevant.',
		'no-answer': 'Say where your business can be found, and you will see your place here.',
	},
};

/** Where the business stands, as a sentence. */
export const standingSays = (standing: Standing, locale: Locale): string =>
	stands[locale][standing ?? 'no-answer'];

/** The three shares of one group in one year. */
export interface Shares {
	readonly shares: Readonly<Record<Place, string>>;
	readonly group: string;
	readonly year: number;
}

/** How the group is spread over the three places. */
export const spreadSays = ({ shares, group, year }: Shares, locale: Locale): string =>
	locale === 'de'
		? `Von den ${group} nutzten ${year} nach eigenen Angaben ${shares.none} keine sozialen Medien, ${shares.one} eine Art und ${shares.two} zwei oder mehr Arten.`
		: `Of ${group}, by their own account in ${year}, ${shares.none} used no social media, ${shares.one} one type and ${shares.two} two or more types.`;

/** What the types are. */
export const typesAre: Bilingual = {
	de: 'Gezählt werden vier Arten: soziale Netzwerke, Bilder und Videos, Blogs und Kurznachrichten, Wikis.',
	en: 'Four types are counted: social networks, pictures and videos, blogs and short messages, wikis.',
};

export const notSpread: Bilingual = {
	de: 'Wie viele Betriebe keine, eine oder mehrere Arten nutzen, ist nicht veröffentlicht.',
	en: 'How many businesses use no, one or several types is not published.',
};

/** How two published shares became three. `any` and `two` as they are written. */
export const calculatedFrom = (any: string, two: string, locale: Locale): string =>
	locale === 'de'
		? `Veröffentlicht sind ${any} (mindestens eine Art) und ${two} (zwei oder mehr). „Keine“ ist der Rest bis 100\u00a0%, „eine Art“ der Unterschied der beiden. Gerechnet ist vor dem Runden.`
		: `Published are ${any} (at least one type) and ${two} (two or more). “None” is what is left to 100%, “one type” the difference of the two. This is calculated before rounding.`;
