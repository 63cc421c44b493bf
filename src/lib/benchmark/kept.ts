import type { Business, Read } from './business';
import { marked } from './items';
import { readAnswers, readDay, readProfile } from './kept-parts';
import { fieldsOf, networkCodes, Reading } from './reading';

/**
 * How a file of answers names itself, and the version of its form. There is no older version; a newer one needs a step from
 * this one, as view/exploration-migrate.ts has.
 */
const format = 'kmu-social-monitor-answers';
const version = 1;

/** The largest file that is read, in bytes. One of ours has about one thousand. */
const mostBytes = 100_000;

/** A business, and the day (ISO) it was kept; null where the file does not say it. */
export type Kept = Business & { readonly saved: string | null };

/** A business as a JSON file that says what it is. `saved` is the day as ISO writes it: 2026-11-25. */
export function keep({ profile, answers: { networks: named, marks } }: Business, saved: string): string {
	const { country, size, division } = profile;
	const networks = Array.isArray(named) ? networkCodes.filter((code) => named.includes(code)) : named;
	const answers = { networks, marks: Object.fromEntries(marked.map((code) => [code, marks[code]])) };
	const file = { format, version, saved, profile: { country, size, division }, answers };
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/** Why a file is refused unread: it is far too large to be one of ours. Null where it is not. */
export const tooLarge = (bytes: number): Read<never> | null =>
	bytes > mostBytes ? Reading.nothing('not-ours', 'length', `${Math.ceil(bytes / 1000)} kB`) : null;

/**
 * Reads such a file. Never fails. A file that is not ours, broken, of a newer version or too large is refused as a whole; of
 * any other, what cannot be read is a fault, and the rest is kept.
 */
export function readKept(text: string): Read<Kept> {
	const refused = tooLarge(text.length);
	if (refused) return refused;
	let file;
	try {
		// The mark of byte order that Windows editors put in front is no JSON.
		file = fieldsOf(JSON.parse(text.replace(/^\uFEFF/, '')));
	} catch {
		return Reading.nothing(text.includes(format) ? 'damaged' : 'not-ours', 'file', text);
	}
	if (file?.['format'] !== format) return Reading.nothing('not-ours', 'file', text);
	const said = file['version'];
	if (typeof said === 'number' && said > version) return Reading.nothing('newer-version', 'version', said);
	const reading = new Reading();
	if (said !== version) reading.note(said === undefined ? 'missing' : 'unknown-value', 'version', said);
	const content = {
		profile: readProfile(file['profile'], reading),
		answers: readAnswers(file['answers'], reading),
		saved: readDay(file['saved'], reading),
	};
	return { content, faults: reading.faults };
}
