import type { Locale } from '../locale';

export type PrincipleCode = 'BASICS' | 'CURRENCY' | 'PRESENCE' | 'REACHABILITY' | 'CREDIBILITY';

/** How one principle is spoken of. */
export interface PrincipleWords {
	/** What is meant, for a business that has said neither that it does so nor that it does not. */
	readonly means: string;
	readonly yes: string;
	readonly notYet: string;
}

export const principles: Readonly<Record<Locale, Readonly<Record<PrincipleCode, PrincipleWords>>>> = {
	de: {
		BASICS: {
			means: 'Gemeint ist, dass Adresse, Telefon und Öffnungszeiten überall richtig im Netz stehen.',
			yes: 'Ihre Adresse, Ihr Telefon und Ihre Öffnungszeiten stehen überall richtig im Netz.',
			notYet: 'Ihre Adresse, Ihr Telefon oder Ihre Öffnungszeiten stehen noch nicht überall richtig im Netz.',
		},
		CURRENCY: {
			means: 'Gemeint ist, dass es mindestens einmal im Monat etwas Neues gibt.',
			yes: 'Bei Ihnen gibt es mindestens einmal im Monat etwas Neues.',
			notYet: 'Bei Ihnen gibt es noch nicht jeden Monat etwas Neues.',
		},
		PRESENCE: {
			means: 'Gemeint ist, dass ein Betrieb dort ist, wo seine Kunden sind, und dass sie davon wissen.',
			yes: 'Sie sind dort, wo Ihre Kunden sind, und Ihre Kunden wissen davon.',
			notYet: 'Sie sind noch nicht dort, wo Ihre Kunden sind, oder Ihre Kunden wissen noch nichts davon.',
		},
		REACHABILITY: {
			means: 'Gemeint ist, dass eine Frage im Netz spätestens am nächsten Werktag eine Antwort bekommt.',
			yes: 'Wer Sie im Netz etwas fragt, hat spätestens am nächsten Werktag eine Antwort.',
			notYet: 'Wer Sie im Netz etwas fragt, wartet noch manchmal länger als bis zum nächsten Werktag.',
		},
		CREDIBILITY: {
			means: 'Gemeint ist, dass man sieht, wer im Betrieb arbeitet und was dort wirklich getan wird.',
			yes: 'Bei Ihnen sieht man, wer im Betrieb arbeitet und was dort wirklich getan wird.',
			notYet: 'Bei Ihnen sieht man noch nicht, wer im Betrieb arbeitet und was dort wirklich getan wird.',
		},
	},
	en: {
		BASICS: {
			means: 'It means that address, telephone number and opening hours are right everywhere online.',
			yes: 'Your address, telephone number and opening hours are right everywhere online.',
			notYet: 'Your address, telephone number or opening hours are not right everywhere online yet.',
		},
		CURRENCY: {
			means: 'It means that there is something new at least once a month.',
			yes: 'You have something new at least once a month.',
			notYet: 'You do not have something new every month yet.',
		},
		PRESENCE: {
			means: 'It means that a business is where its customers are, and that they know.',
			yes: 'You are where your customers are, and they know.',
			notYet: 'You are not yet where your customers are, or they do not know yet.',
		},
		REACHABILITY: {
			means: 'It means that a question online gets an answer by the next working day.',
			yes: 'Whoever asks you something online has an answer by the next working day.',
			notYet: 'Whoever asks you something online sometimes still waits longer than the next working day.',
		},
		CREDIBILITY: {
			means: 'It means that people can see who works in the business and what is really done there.',
			yes: 'People can see who works in your business and what is really done there.',
			notYet: 'People cannot see yet who works in your business and what is really done there.',
		},
	},
};
