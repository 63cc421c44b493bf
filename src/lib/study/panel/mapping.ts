import type { AskedOf, PanelCode } from '../../benchmark/panel/panel';
import type { SizeClass } from '../../benchmark/profile';

/** What a survey can be asked for, as the benchmark asks a business. */
export const parts = ['uses', 'networks', 'purposes', 'wants'] as const;
export type Part = (typeof parts)[number];

/** A question of the survey, and what each of its answers stands for; null for an answer that stands for nothing. */
export interface Mapped<Code extends string> {
	/** Id of the question; null where the survey did not ask it. */
	readonly question: string | null;
	readonly codes: readonly (Code | null)[];
}

/** Which questions of a survey say what the benchmark asks for. */
export interface PanelMapping {
	readonly parts: Readonly<Record<Part, Mapped<PanelCode> & { readonly asked: AskedOf }>>;
	readonly size: Mapped<SizeClass>;
	/** Ids of further numbers that a business can be placed among, and of whom each was asked. */
	readonly numbers: readonly { readonly question: string; readonly asked: AskedOf }[];
}

/** The codes that a mapped question has, each once, in the order of its answers. */
export const codesOf = <Code extends string>({ codes }: Mapped<Code>): readonly Code[] => [
	...new Set(codes.filter((code) => code !== null)),
];
