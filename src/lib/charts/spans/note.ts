import { namedReason } from '../../words/drawing';
import type { Frame, Placed } from '../chart';
import type { CrossRow, Group } from '../crosstab';
import { whyMissing } from '../missing';

/** The marks of a row that have no value. */
export const missingOf = ({ marks }: CrossRow): Placed[] =>
	marks.filter(({ estimate }) => estimate.kind !== 'known');

/**
 * Which values of a row are missing and why: "10–49, 50–249: nicht veröffentlicht". Where all are missing for
 * the same reason, the reason alone.
 */
export function rowNote(row: CrossRow, groups: readonly Group[], { locale }: Frame): string {
	const byReason = new Map<string, string[]>();
	for (const { estimate, groupLabel } of row.marks) {
		if (estimate.kind === 'known') continue;
		const reason = whyMissing(estimate, locale);
		byReason.set(reason, [...(byReason.get(reason) ?? []), groupLabel]);
	}
	return [...byReason]
		.map(([reason, names]) => (names.length === groups.length ? reason : namedReason(names, reason)))
		.join('; ');
}
