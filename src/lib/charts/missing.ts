import type { Estimate } from '../stats/estimate';
import { missing } from '../words/flags';
import type { Locale } from '../words/locale';

/** Why there is no value, in the words that stand where a bar would. */
export function whyMissing({ reason }: Exclude<Estimate, { kind: 'known' }>, locale: Locale): string {
	const words = missing[reason];
	if (!words)
		throw new Error(`words/flags.ts has no words for a value that is missing because "${reason}". Add them.`);
	return words[locale];
}
