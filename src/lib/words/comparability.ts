import { label } from './label';
import type { Bilingual, Locale } from './locale';

/** What the two sides of a comparison show. */
export interface Sides<Shown> {
	readonly a: Shown;
	readonly b: Shown;
}

type Nothing = Readonly<Record<never, never>>;

/** For every reason why two figures may not, or not simply, be compared: the facts its sentence needs. */
export interface Facts {
	/** Codes of the units. */
	readonly unit: Sides<string>;
	/** Titles of the series. */
	readonly concept: Sides<Bilingual>;
	readonly population: Sides<Bilingual>;
	readonly 'population-unstated': Nothing;
	/** Versions of an index; null for a figure that is none. */
	readonly index: Sides<string | null>;
	/** Codes of the items. */
	readonly item: Sides<string>;
	/** Codes of the aggregates. */
	readonly aggregate: Sides<string>;
	/** Code of the place, and the years from which the figures are new. */
	readonly break: { readonly geo: string; readonly years: readonly number[] };
	readonly 'no-value': Nothing;
	readonly definition: Nothing;
	readonly 'sampling-differs': Sides<keyof typeof label.samplings>;
	readonly 'sampling-unknown': Nothing;
	readonly publisher: Sides<string>;
	readonly mode: Sides<Bilingual>;
	readonly years: Sides<number>;
	readonly 'low-reliability': Nothing;
	readonly estimated: Nothing;
	readonly provisional: Nothing;
	readonly quoted: Nothing;
	readonly 'inferred-year': Nothing;
	/** Codes of the notes. */
	readonly noted: { readonly notes: readonly string[] };
	readonly 'n-not-published': Nothing;
	readonly 'same-respondents': Nothing;
}

/** A reason as far as its sentence needs it. */
export type Spoken<Code extends keyof Facts = keyof Facts> = {
	[C in Code]: { readonly code: C; readonly facts: Facts[C] };
}[Code];

/** What a reader calls a code. */
export type Name = (list: 'geo' | 'item' | 'note', code: string) => string;

/**
 * The reasons of a comparison as sentences, one each, in the order given. `name` puts the names of places, items
 * and notes for their codes; without it the codes stand for themselves.
 */
export function why(
	{ reasons }: { readonly reasons: readonly Spoken[] },
	locale: Locale,
	name: Name = (_, code) => code,
): string[] {
	return reasons.map((reason) => sentence(reason, locale, name));
}

function sentence<Code extends keyof Facts>(reason: Spoken<Code>, locale: Locale, name: Name): string {
	return sentences[reason.code](reason.facts, name)[locale];
}

/** The judgement itself, as a heading over its reasons. */
export const verdicts = {
	comparable: { de: 'vergleichbar', en: 'comparable' },
	caution: { de: 'mit Vorsicht vergleichbar', en: 'comparable with caution' },
	'not-comparable': { de: 'nicht vergleichbar', en: 'not comparable' },
} satisfies Record<string, Bilingual>;

const units: Readonly<Record<string, Bilingual>> = {
	percent: { de: 'Anteil in Prozent', en: 'share in percent' },
	persons: { de: 'Zahl der Personen', en: 'number of persons' },
	enterprises: { de: 'Zahl der Unternehmen', en: 'number of enterprises' },
	platforms: { de: 'Zahl der Plattformen', en: 'number of platforms' },
	followers: { de: 'Zahl der Follower', en: 'number of followers' },
};
const unitOf = (code: string): Bilingual => units[code] ?? { de: code, en: code };
const versionOf = (version: string | null): Bilingual =>
	version === null ? { de: 'kein Index', en: 'no index' } : { de: version, en: version };

const fixed = (de: string, en: string) => (): Bilingual => ({ de, en });

/** " „A“ und „B“" with a colon before it, or nothing where both sides read the same. */
const quotedPair = (a: Bilingual, b: Bilingual): Bilingual => ({
	de: a.de === b.de ? '' : `: „${a.de}“ und „${b.de}“`,
	en: a.en === b.en ? '' : `: “${a.en}” and “${b.en}”`,
});

const sentences: {
	readonly [Code in keyof Facts]: (facts: Facts[Code], name: Name) => Bilingual;
} = {
	unit: ({ a, b }) => ({
		de: `Die Einheiten sind verschieden: ${unitOf(a).de} und ${unitOf(b).de}.`,
		en: `The units differ: ${unitOf(a).en} and ${unitOf(b).en}.`,
	}),
	concept: ({ a, b }) => {
		const pair = quotedPair(a, b);
		return {
			de: `Es wird nicht dasselbe gemessen${pair.de}.`,
			en: `They do not measure the same thing${pair.en}.`,
		};
	},
	population: ({ a, b }) => {
		const pair = quotedPair(a, b);
		return {
			de: `Die Grundgesamtheiten sind verschieden${pair.de}.`,
			en: `The universes differ${pair.en}.`,
		};
	},
	'population-unstated': fixed(
		'Wer zur Grundgesamtheit gehört, ist nicht genau veröffentlicht. Sie kann in jeder Erhebung eine andere sein.',
		'Who belongs to the universe is not published exactly. It may be another one in each survey.',
	),
	index: ({ a, b }) => ({
		de: `Der Index hat verschiedene Fassungen: ${versionOf(a).de} und ${versionOf(b).de}. Jede zählt andere Merkmale.`,
		en: `The index comes in different versions: ${versionOf(a).en} and ${versionOf(b).en}. Each counts other features.`,
	}),
	item: ({ a, b }, name) => ({
		de: `Zwei Erhebungen, zwei verschiedene Angaben: ${name('item', a)} und ${name('item', b)}.`,
		en: `Two surveys, two different items: ${name('item', a)} and ${name('item', b)}.`,
	}),
	aggregate: ({ a, b }, name) => ({
		de: `${name('geo', a)} und ${name('geo', b)} umfassen nicht dieselben Länder.`,
		en: `${name('geo', a)} and ${name('geo', b)} do not comprise the same countries.`,
	}),
	break: ({ geo, years }, name) => ({
		de: `Bruch in der Zeitreihe (${name('geo', geo)}, ${years.join(', ')}): Was davor liegt, wurde anders gemessen.`,
		en: `Break in the series (${name('geo', geo)}, ${years.join(', ')}): what lies before it was measured differently.`,
	}),
	'no-value': fixed(
		'Mindestens ein Wert fehlt oder ist vertraulich.',
		'At least one value is missing or confidential.',
	),
	definition: fixed(
		'Für mindestens einen Wert gilt eine abweichende Definition.',
		'For at least one value the definition differs.',
	),
	'sampling-differs': ({ a, b }) => ({
		de: `Die Befragten wurden verschieden ausgewählt: ${label.samplings[a].de} und ${label.samplings[b].de}.`,
		en: `Those asked were chosen differently: ${label.samplings[a].en} and ${label.samplings[b].en}.`,
	}),
	'sampling-unknown': fixed(
		'Wie die Befragten ausgewählt wurden, ist mindestens einmal nicht veröffentlicht.',
		'How those asked were chosen is not published in at least one case.',
	),
	publisher: ({ a, b }) => ({
		de: `Die Zahlen haben verschiedene Herausgeber: ${a} und ${b}. Sie können im Kleinen anders gezählt haben.`,
		en: `The figures have different publishers: ${a} and ${b}. They may have counted differently in detail.`,
	}),
	mode: ({ a, b }) => ({
		de: `Es wurde auf verschiedene Art gefragt: ${a.de} und ${b.de}.`,
		en: `People were asked in different ways: ${a.en} and ${b.en}.`,
	}),
	years: ({ a, b }) => ({
		de: `Die Werte sind aus verschiedenen Jahren: ${a} und ${b}.`,
		en: `The values are from different years: ${a} and ${b}.`,
	}),
	'low-reliability': fixed(
		'Mindestens ein Wert ist wenig verlässlich.',
		'At least one value is of low reliability.',
	),
	estimated: fixed('Mindestens ein Wert ist geschätzt.', 'At least one value is estimated.'),
	provisional: fixed('Mindestens ein Wert ist vorläufig.', 'At least one value is provisional.'),
	quoted: fixed(
		'Mindestens ein Wert ist nur aus zweiter Hand: Wir haben ihn an anderer Stelle zitiert gesehen.',
		'At least one value is second-hand: we have only seen it quoted elsewhere.',
	),
	'inferred-year': fixed(
		'Bei mindestens einem Wert ist das Jahr erschlossen, nicht veröffentlicht.',
		'For at least one value the year is inferred, not published.',
	),
	noted: ({ notes }, name) => {
		const texts = notes.map((note) => name('note', note)).join('; ');
		return {
			de: `Zu mindestens einem Wert gehört ein Hinweis: ${texts}.`,
			en: `At least one value carries a note: ${texts}.`,
		};
	},
	'n-not-published': fixed(
		'Wie viele befragt wurden, ist nicht für jeden Wert veröffentlicht. Ob der Unterschied Zufall ist, lässt sich deshalb nicht prüfen.',
		'How many were asked is not published for every value, so whether the difference is chance cannot be tested.',
	),
	'same-respondents': fixed(
		'Die Anteile kommen von denselben Befragten.',
		'The shares come from the same respondents.',
	),
};
