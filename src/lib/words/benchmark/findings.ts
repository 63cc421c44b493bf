import type { Bilingual, Locale } from '../locale';
import { practices, type PracticeCode } from './practices';
import { principles, type PrincipleCode } from './principles';
import { wishes, type WishCode } from './wishes';

/** What the business said of something; null for no answer. */
export type Said = 'yes' | 'not-yet' | 'not-relevant' | null;

/** A published share as a sentence takes it up. */
export interface Share {
	/** "60,7 %". */
	readonly share: string;
	/** Of whom: the phrase of a group of enterprises, or the universe of a survey of people. */
	readonly group: string;
	readonly year: number;
}

/** What stands in the place of what has not been said. */
export const unanswered: Bilingual = { de: 'Noch nicht beantwortet', en: 'Not answered yet' };

const saysOf: Readonly<Record<Locale, Readonly<Record<'not-relevant' | 'no-answer', string>>>> = {
	de: { 'not-relevant': 'Für Ihren Betrieb ist das nicht wichtig.', 'no-answer': 'Ihre Antwort fehlt noch.' },
	en: {
		'not-relevant': 'For your business this is not relevant.',
		'no-answer': 'Your answer is still missing.',
	},
};

function own(
	said: Said,
	{ yes, notYet }: Readonly<Record<'yes' | 'notYet', string>>,
	locale: Locale,
): string {
	if (said === 'yes') return yes;
	return said === 'not-yet' ? notYet : saysOf[locale][said ?? 'no-answer'];
}

/** A share of enterprises: "60,7 % der Unternehmen ab 10 Beschäftigten in Deutschland gaben 2023 an, soziale Medien zu nutzen." */
export const peersSay = ({ share, group, year }: Share, code: PracticeCode, locale: Locale): string =>
	locale === 'de'
		? `${share} der ${group} gaben ${year} an, ${practices.de[code].does}.`
		: `${share} of ${group} said in ${year} that they ${practices.en[code].does}.`;

/** A share of people: "51,4 % der Befragten (Personen ab 16 Jahren in Deutschland) gaben 2019 an, …". */
export const peopleSay = (
	{ share, group, year }: Share,
	code: WishCode | 'INFORM',
	locale: Locale,
): string =>
	locale === 'de'
		? `${share} der Befragten (${group}) gaben ${year} an, ${seeking.de(code)}.`
		: `${share} of those asked (${group}) said in ${year} that they ${seeking.en(code)}.`;

const seeking: Readonly<Record<Locale, (code: WishCode | 'INFORM') => string>> = {
	de: (code) =>
		code === 'INFORM'
			? 'sich in sozialen Medien über Produkte und Dienstleistungen zu informieren'
			: `in sozialen Netzwerken bei Unternehmen nach ${wishes.de[code].sought} zu suchen`,
	en: (code) =>
		code === 'INFORM'
			? 'inform themselves about products and services on social media'
			: `look for ${wishes.en[code].sought} from firms on social networks`,
};

/** That a share of enterprises, or of people, is not published. */
const notPublished: Readonly<
	Record<Locale, { practice(code: PracticeCode): string; wish(code: WishCode): string }>
> = {
	de: {
		practice: (code) => `Wie viele Betriebe angeben, ${practices.de[code].does}, ist nicht veröffentlicht.`,
		wish: (code) => `Wie viele Menschen angeben, ${seeking.de(code)}, ist nicht veröffentlicht.`,
	},
	en: {
		practice: (code) => `How many businesses say that they ${practices.en[code].does} is not published.`,
		wish: (code) => `How many people say that they ${seeking.en(code)} is not published.`,
	},
};

/** One practice beside the peers; `where` are the networks the business named for it. */
export function practiceFinding(
	{ code, said, where }: { readonly code: PracticeCode; readonly said: Said; readonly where: string | null },
	share: Share | null,
	locale: Locale,
): string {
	const { yes, notYet } = practices[locale][code];
	const peers = share ? peersSay(share, code, locale) : notPublished[locale].practice(code);
	return `${peers} ${own(said, { yes: yes(where), notYet }, locale)}`;
}

/** That a messenger is no social medium in the sense of the surveys. */
export const messengerAlone: Bilingual = {
	de: 'Sie nutzen WhatsApp. Ein Nachrichtendienst zählt in dieser Erhebung nicht zu den sozialen Medien.',
	en: 'You use WhatsApp. A messenger does not count as social media in this survey.',
};

/** One want beside the people who look for it. */
export const wishFinding = (code: WishCode, said: Said, share: Share | null, locale: Locale): string =>
	`${share ? peopleSay(share, code, locale) : notPublished[locale].wish(code)} ${own(said, wishes[locale][code], locale)}`;

const notAsked: Bilingual = {
	de: 'Wie es andere Betriebe halten, ist nicht bekannt: Danach fragt keine Erhebung, die wir kennen.',
	en: 'How other businesses go about it is not known: no survey we know asks for it.',
};

/** One principle. There is no share of peers, and it says so. */
export function principleFinding(code: PrincipleCode, said: Said, locale: Locale): string {
	const { means, yes, notYet } = principles[locale][code];
	const spoken = said === 'yes' || said === 'not-yet' ? '' : `${means} `;
	return `${spoken}${own(said, { yes, notYet }, locale)} ${notAsked[locale]}`;
}
