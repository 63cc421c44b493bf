import {
	networks,
	type Marked,
	type Network,
	type Principle,
	type Purpose,
	type TypeCode,
	type Want,
} from './items';

/** What a business says of one thing: it does it, does not do it yet, or it is not relevant for it. */
export const marks = ['yes', 'not-yet', 'not-relevant'] as const;
export type Mark = (typeof marks)[number];

/** All that a business has said; what is not there has not been answered. Never written to anywhere unless asked. */
export interface Answers {
	/** Where it is, in no order; [] says nowhere; 'not-relevant'; null is no answer. */
	readonly networks: readonly Network[] | 'not-relevant' | null;
	readonly marks: Readonly<Partial<Record<Marked, Mark>>>;
}

export const unanswered: Answers = { networks: null, marks: {} };

/** What was said of a purpose, a want or a principle; null for no answer. */
export const markOf = ({ marks: said }: Answers, code: Purpose | Want | Principle): Mark | null =>
	said[code] ?? null;

/** The types of social media that follow from the networks a business named; a messenger counts for none. */
export function typesOf({ networks: named }: Answers): ReadonlySet<TypeCode> | null {
	if (named === null || named === 'not-relevant') return null;
	return new Set(named.map((one) => networks[one]).filter((type) => type !== null));
}
