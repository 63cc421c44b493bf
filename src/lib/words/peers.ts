import { listed } from './list';
import type { Bilingual, Locale } from './locale';
import { number, percent } from './number';

/** What a value that was put together from size classes was calculated from. */
export interface Calculated {
	/** `value` in percent, `weight` a number of enterprises. */
	readonly parts: readonly {
		readonly size_class: string;
		readonly value: number;
		readonly weight: number;
	}[];
	readonly year: number;
	readonly weightYear: number;
	/** Who the shares are shares of, and who was counted. */
	readonly universes: { readonly value: Bilingual; readonly weight: Bilingual };
}

/** "Berechnet aus …": parts, weights and what does not quite fit. `name` puts the names of size classes for their codes. */
export function calculatedFrom(
	{ parts, year, weightYear, universes }: Calculated,
	locale: Locale,
	name: (size_class: string) => string = (code) => code,
): string {
	const say = sentences[locale];
	const values = parts.map(({ size_class, value }) => `${name(size_class)} (${percent(value, locale)})`);
	const weights = parts.map(({ weight }) => number(weight, locale));
	return [
		say.from(listed(values, locale), weightYear, listed(weights, locale)),
		...(year === weightYear ? [] : [say.years(year, weightYear)]),
		...(universes.value[locale] === universes.weight[locale]
			? []
			: [say.universes(universes.value[locale], universes.weight[locale])]),
	].join(' ');
}

const sentences: Readonly<
	Record<
		Locale,
		{
			from(values: string, year: number, weights: string): string;
			years(value: number, weight: number): string;
			universes(value: string, weight: string): string;
		}
	>
> = {
	de: {
		from: (values, year, weights) =>
			`Berechnet aus ${values}, gewichtet mit der Zahl der Unternehmen ${year} (${weights}).`,
		years: (value, weight) => `Die Anteile sind von ${value}, die Gewichte von ${weight}.`,
		universes: (value, weight) =>
			`Die Anteile gelten für: ${value}. Gezählt wurden dagegen: ${weight}. Das Ergebnis ist deshalb eine Näherung.`,
	},
	en: {
		from: (values, year, weights) =>
			`Calculated from ${values}, weighted with the number of enterprises in ${year} (${weights}).`,
		years: (value, weight) => `The shares are of ${value}, the weights of ${weight}.`,
		universes: (value, weight) =>
			`The shares are for: ${value}. The counts, however, are for: ${weight}. The result is therefore an approximation.`,
	},
};

/** Why no value can be put together; `size_class` is the one that it fails by. */
export interface Refusal {
	readonly code:
		| ('withheld' | 'no-parts' | 'not-a-share' | 'share-of-a-part')
		| ('part-missing' | 'part-confidential' | 'weight-missing');
	readonly size_class: string;
}

export const refused = (
	{ code, size_class }: Refusal,
	locale: Locale,
	name: (size_class: string) => string = (it) => it,
): string => refusals[code](name(size_class))[locale];

const refusals: Readonly<Record<Refusal['code'], (size: string) => Bilingual>> = {
	withheld: (size) => ({
		de: `Der Herausgeber hält den Wert für ${size} zurück. Wir rechnen ihn nicht aus.`,
		en: `The publisher holds back the value for ${size}. We do not work it out.`,
	}),
	'no-parts': (size) => ({
		de: `Für ${size} gibt es keinen Wert, und die Klasse lässt sich nicht aus anderen zusammensetzen.`,
		en: `There is no value for ${size}, and the class cannot be put together from others.`,
	}),
	'not-a-share': (size) => ({
		de: `Für ${size} gibt es keinen Wert. Nur Anteile lassen sich aus Größenklassen zusammensetzen.`,
		en: `There is no value for ${size}. Only shares can be put together from size classes.`,
	}),
	'share-of-a-part': (size) => ({
		de: `Für ${size} gibt es keinen Wert. Der Anteil gilt nur für einen Teil der Unternehmen; wie viele das je Größenklasse sind, ist nicht veröffentlicht.`,
		en: `There is no value for ${size}. The share is one of a part of the enterprises; how many these are in each size class is not published.`,
	}),
	'part-missing': (size) => ({
		de: `Der Wert für ${size} fehlt. Ohne ihn lassen sich die Größenklassen nicht zusammenfassen.`,
		en: `The value for ${size} is missing; without it the size classes cannot be merged.`,
	}),
	'part-confidential': (size) => ({
		de: `Der Wert für ${size} ist vertraulich. Ohne ihn lassen sich die Größenklassen nicht zusammenfassen.`,
		en: `The value for ${size} is confidential; without it the size classes cannot be merged.`,
	}),
	'weight-missing': (size) => ({
		de: `Die Zahl der Unternehmen für ${size} fehlt. Ohne sie lassen sich die Größenklassen nicht gewichten.`,
		en: `The number of enterprises for ${size} is missing; without it the size classes cannot be weighted.`,
	}),
};
