import { cellKind } from './cell-kind';
import type { Cut } from './cutter';

/** Records that were cut in one dialect: is that a table? */
export interface Score {
	/** 0 to 1. */
	readonly value: number;
	/** The number of fields most records have. */
	readonly fields: number;
}

const isBlank = ({ text }: Cut) => text.trim() === '';

/** A cell that was wrapped in quotes may hold anything. */
const isWrapped = (text: string, field: string) => text.includes(`"${field}"`) || text.includes(`'${field}'`);

/**
 * How much a cut looks like a table: consistency of its shape times the share of cells that make sense, after van den Burg,
 * Nazábal and Sutton, "Wrangling messy CSV files by detecting row and type patterns" (2019). Ours differs in the consistency,
 * the probability that two records have the same number of fields, because a title or a damaged line must not weigh as much as
 * a table; and wide records count a little more than narrow ones.
 */
export function scoreOf(cuts: readonly Cut[]): Score {
	const records = cuts.filter((cut) => !isBlank(cut));
	if (records.length === 0) return { value: 0, fields: 1 };
	const tally = new Map<number, number>();
	for (const { fields } of records) tally.set(fields.length, (tally.get(fields.length) ?? 0) + 1);
	let consistency = 0;
	let fields = 1;
	for (const [length, times] of tally) {
		consistency += (times / records.length) ** 2 * (Math.max(0.001, length - 1) / length);
		if (times > (tally.get(fields) ?? 0) || (times === tally.get(fields) && length > fields)) fields = length;
	}
	let cells = 0;
	let sensible = 0;
	for (const { fields, quotes, text } of records)
		for (const field of fields) {
			cells++;
			const kind = cellKind(field);
			if (quotes !== 'sound') sensible += 0.2;
			else if (kind !== 'odd' || isWrapped(text, field)) sensible++;
			else sensible += 0.2;
		}
	return { value: consistency * (sensible / cells), fields };
}
