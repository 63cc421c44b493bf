import type { Bilingual, Locale } from '../locale';

/** A published year: "60,7 %". */
export interface Year {
	readonly year: number;
	readonly share: string;
}

/** What a business's place is measured by: at least one type of social media, or two and more. */
export type Measured = 'one' | 'two';

/** The first year with a majority, and the published year before it; null where there is none. */
export interface Passed {
	readonly first: Year;
	readonly before: Year | null;
}

const uses: Readonly<Record<Locale, Readonly<Record<Measured, string>>>> = {
	de: { one: 'soziale Medien', two: 'zwei oder mehr Arten sozialer Medien' },
	en: { one: 'social media', two: 'two or more types of social media' },
};

const you: Readonly<Record<Locale, Readonly<Record<Measured | 'none', string>>>> = {
	de: {
		one: 'Auch Ihr Betrieb nutzt sie heute.',
		two: 'Auch Ihr Betrieb nutzt heute so viele.',
		none: 'Ihr Betrieb nutzt noch keine.',
	},
	en: {
		one: 'Today your business uses them, too.',
		two: 'Today your business uses as many, too.',
		none: 'Your business does not use any yet.',
	},
};

/** When more than half of the group had got there, and that the business is there as well, or has none yet. */
export function passedSays(
	{ first, before }: Passed,
	group: string,
	measured: Measured,
	isThere: boolean,
	locale: Locale,
): string {
	const own = you[locale][isThere ? measured : 'none'];
	const [what, is] = [uses[locale][measured], `${first.share}`];
	if (locale === 'de') {
		const past = before
			? `Davor gibt es eine Zahl für ${before.year}: ${before.share}.`
			: 'Für frühere Jahre haben wir keine Zahl.';
		return `${first.year} nutzte nach eigenen Angaben mehr als die Hälfte der ${group} ${what} (${is}). ${own} ${past}`;
	}
	const past = before
		? `The figure before that is of ${before.year}: ${before.share}.`
		: 'We have no figure for earlier years.';
	return `In ${first.year}, by their own account, more than half of ${group} used ${what} (${is}). ${own} ${past}`;
}

/** That the newest published year is not above one half. */
export function notPassedSays(
	latest: Year,
	group: string,
	measured: Measured,
	isThere: boolean,
	locale: Locale,
): string {
	const what = uses[locale][measured];
	const said =
		locale === 'de'
			? `${latest.year} nutzten nach eigenen Angaben ${latest.share} der ${group} ${what}, also nicht mehr als die Hälfte.`
			: `In ${latest.year}, by their own account, ${latest.share} of ${group} used ${what}, so not more than half.`;
	const own = isThere
		? { de: 'Ihr Betrieb gehört heute schon dazu.', en: 'Your business is among them today.' }[locale]
		: you[locale].none;
	return `${said} ${own}`;
}

/** Why nothing can be said. */
export const noLead: Readonly<Record<'no-answer' | 'not-relevant' | 'no-figure', Bilingual>> = {
	'no-answer': {
		de: 'Sagen Sie, wo Ihr Betrieb zu finden ist, dann sehen Sie hier, wann die Hälfte der anderen so weit war.',
		en: 'Say where your business can be found, and you will see here when half of the others had got there.',
	},
	'not-relevant': {
		de: 'Für Ihren Betrieb sind soziale Medien nicht wichtig. Deshalb vergleichen wir hier nichts.',
		en: 'For your business social media are not relevant, so nothing is compared here.',
	},
	'no-figure': {
		de: 'Wann die Hälfte der anderen so weit war, ist nicht veröffentlicht.',
		en: 'When half of the others had got there is not published.',
	},
};
