import { day } from '../citation';
import type { Bilingual, Locale } from '../locale';

/** What is said where an earlier answer stands beside today's. */
export const thenNow = {
	title: { de: 'Vorher und jetzt', en: 'Then and now' },
	new: { de: 'Neu dabei', en: 'New' },
	'given-up': { de: 'Nicht mehr', en: 'Not any more' },
	'now-relevant': { de: 'Jetzt wichtig, aber noch nicht getan', en: 'Relevant now, but not done yet' },
	'no-longer-relevant': { de: 'Nicht mehr wichtig', en: 'No longer relevant' },
	position: { de: 'Wie viel Sie nutzen', en: 'How much you use' },
	stayed: { de: 'Gleich geblieben', en: 'As it was' },
	stop: { de: 'Vergleich beenden', en: 'End the comparison' },
	country: { de: 'Land', en: 'country' },
	size: { de: 'Größe', en: 'size' },
	division: { de: 'Branche', en: 'trade' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** "Vorher und jetzt: seit dem 25. November 2026"; without a day (ISO) the title alone. */
export function thenNowTitle(saved: string | null, locale: Locale): string {
	const title = thenNow.title[locale];
	if (saved === null) return title;
	return `${title}: ${locale === 'de' ? 'seit dem' : 'since'} ${day(saved, locale)}`;
}

/** How many things were said both times, and otherwise or the same; and how many questions only once. */
export interface Counts {
	readonly changed: number;
	readonly stayed: number;
	readonly once: number;
}

/** How much has changed, in one to three sentences. `otherwise`: parts of the profile that are others, in words. */
export function thenNowSentences(
	{ changed, stayed, once }: Counts,
	otherwise: readonly string[],
	locale: Locale,
): string[] {
	const say = sentences[locale];
	const compared =
		changed + stayed === 0
			? say.nothing
			: changed === 0
				? say.same(stayed)
				: [say.changed(changed), ...(stayed > 0 ? [say.stayed(stayed)] : [])].join(' ');
	return [
		compared,
		...(once > 0 ? [say.once(once)] : []),
		...(otherwise.length > 0 ? [say.otherwise(otherwise.join(', '))] : []),
	];
}

const sentences = {
	de: {
		nothing: 'Es gibt noch keine Frage, die Sie beide Male beantwortet haben.',
		same: (count: number) =>
			count === 1
				? 'Bei der einen Angabe, die es beide Male gibt, hat sich nichts geändert.'
				: `Bei allen ${count} Angaben, die es beide Male gibt, hat sich nichts geändert.`,
		changed: (count: number) =>
			count === 1 ? 'Eine Angabe ist anders als damals.' : `${count} Angaben sind anders als damals.`,
		stayed: (count: number) =>
			count === 1 ? 'Eine ist gleich geblieben.' : `${count} sind gleich geblieben.`,
		once: (count: number) =>
			count === 1
				? 'Eine Frage haben Sie nur einmal beantwortet. Sie ist nicht verglichen.'
				: `${count} Fragen haben Sie nur einmal beantwortet. Sie sind nicht verglichen.`,
		otherwise: (parts: string) =>
			`Auch Ihr Betrieb ist jetzt anders beschrieben (${parts}). Die Zahlen der anderen richten sich nach heute.`,
	},
	en: {
		nothing: 'There is no question yet that you have answered both times.',
		same: (count: number) =>
			count === 1
				? 'The one answer that was given both times has not changed.'
				: `None of the ${count} answers that were given both times has changed.`,
		changed: (count: number) =>
			count === 1 ? 'One answer is not as it was.' : `${count} answers are not as they were.`,
		stayed: (count: number) => (count === 1 ? 'One has stayed the same.' : `${count} have stayed the same.`),
		once: (count: number) =>
			count === 1
				? 'One question you have answered only once. It is not compared.'
				: `${count} questions you have answered only once. They are not compared.`,
		otherwise: (parts: string) =>
			`Your business is described otherwise now, too (${parts}). The figures of others follow today’s description.`,
	},
} as const;

const uses = {
	none: { de: 'keine', en: 'none' },
	one: { de: 'eine', en: 'one' },
	two: { de: 'zwei oder mehr', en: 'two or more' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** From how many of the four types of social media to how many: "Damals keine der vier Arten sozialer Medien, jetzt eine." */
export function positionChange(from: keyof typeof uses, to: keyof typeof uses, locale: Locale): string {
	return locale === 'de'
		? `Damals ${uses[from].de} der vier Arten sozialer Medien, jetzt ${uses[to].de}.`
		: `Then ${uses[from].en} of the four types of social media, now ${uses[to].en}.`;
}

/** "vorher: noch nicht". `mark` in words. */
export const before = (mark: string, locale: Locale): string =>
	`${locale === 'de' ? 'vorher' : 'before'}: ${mark}`;
