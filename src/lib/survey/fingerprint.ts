import type { RawColumn, RawSurvey } from './raw';

/** Tells one file from another without holding any answer of it. */
export interface Fingerprint {
	readonly rows: number;
	readonly columns: readonly { readonly name: string; readonly hash: string }[];
}

/** How a file compares with the one a project was made of. */
export type Recognised =
	| { readonly kind: 'same' }
	/** Names of columns whose answers differ; at most 20. */
	| { readonly kind: 'changed'; readonly columns: readonly string[]; readonly count: number }
	| { readonly kind: 'other-rows'; readonly rows: number; readonly before: number }
	/** Of the columns before only so many are there. */
	| { readonly kind: 'other-columns'; readonly found: number; readonly before: number };

/** The fingerprint of a survey: after damaged respondents were kept or left out, as its figures are. */
export const fingerprintOf = ({ rows, columns }: RawSurvey): Fingerprint => ({
	rows,
	columns: columns.map((column) => ({ name: column.name, hash: hashOf(column) })),
});

/** Two 32-bit FNV-1a hashes with different starts, over the texts in the order of the respondents. */
function hashOf({ texts, codes }: RawColumn): string {
	const [blank, ...hashes] = ['', ...texts].map(hashOfText);
	let [one, two] = [0x811c9dc5, 0x9dc5811c];
	for (const code of codes) {
		const hash = (code < 0 ? blank : hashes[code]) ?? 0;
		one = Math.imul(one ^ hash, 0x01000193);
		two = Math.imul(two ^ (hash >>> 7) ^ (hash << 9), 0x01000193) + 1;
	}
	return [one, two].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

function hashOfText(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return hash ^ (hash >>> 15);
}

/** Whether a file is the one a project was made of; its columns may stand in another order. */
export function recognise(before: Fingerprint, now: Fingerprint): Recognised {
	const hashes = new Map<string, string[]>();
	for (const { name, hash } of now.columns) hashes.set(name, [...(hashes.get(name) ?? []), hash]);
	const found = before.columns.filter(({ name }) => hashes.has(name));
	if (found.length < before.columns.length)
		return { kind: 'other-columns', found: found.length, before: before.columns.length };
	if (before.rows !== now.rows) return { kind: 'other-rows', rows: now.rows, before: before.rows };
	const changed = found.filter(({ name, hash }) => !hashes.get(name)?.includes(hash)).map(({ name }) => name);
	return changed.length === 0
		? { kind: 'same' }
		: { kind: 'changed', columns: changed.slice(0, 20), count: changed.length };
}
