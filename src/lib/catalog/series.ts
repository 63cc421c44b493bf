import type { Bilingual } from '../words/locale';
import type { Unit } from './unit';

/** The dimensions every observation is filed under, in the order of the tables' columns. */
export const dimensions = ['item', 'geo', 'year', 'size_class', 'sector', 'age'] as const;
export type Dimension = (typeof dimensions)[number];

/** Versions of the Digital Intensity Index: each counts other technologies. */
export const indexVersions = ['DI', 'DI2', 'DI3', 'DI4'] as const;
export type IndexVersion = (typeof indexVersions)[number];

/**
 * One published statistic: one publisher or statistical system, one question, one population, one share-of-what.
 * `null` always means "not published", and is said so wherever the series is shown.
 */
export interface Series {
	readonly id: string;
	/** Name of the table (data package resource) that holds its observations. */
	readonly table: string;
	readonly title: Bilingual;
	/** The question or the definition of the item, in our words where the publisher's are not quoted. */
	readonly wording: Bilingual;
	/** Who the shares are shares of. */
	readonly universe: Bilingual;
	/** The universe as a code, for comparing; named in the label's codes. */
	readonly population: string;
	/** What is measured, as a code: the same concept is the same question in sense. Named in the label's codes. */
	readonly concept: string;
	/** Which version of the Digital Intensity Index this is; null for anything else. */
	readonly index: IndexVersion | null;
	readonly unit: Unit;
	readonly publisher: string;
	/** Who paid, if not the publisher itself. */
	readonly commissioner: string | null;
	/** ISO days or months, from – to. */
	readonly fieldDates: string | null;
	readonly mode: Bilingual | null;
	readonly sampling: 'probability' | 'quota' | 'opt-in' | 'unknown';
	/** Published number of interviews of the survey; a row's own n goes before it. */
	readonly n: number | null;
	/** Whether it is published that all n answered this question. */
	readonly baseStated: boolean;
	readonly notes: readonly Bilingual[];
}
