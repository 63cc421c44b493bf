import type { PlateForm } from './form';
import { packed, plateFrom } from './packed';
import type { Plate } from './plate';
import { squeezed, unsqueezed } from './squeeze';

/** Stands in front: how the rest is written. */
const version = '1';

/** Behind it, so that an embed knows what will draw it before it has read the rest. */
export const letters: Readonly<Record<PlateForm, string>> = {
	bars: 'b',
	dots: 'd',
	lines: 'l',
	multiples: 'm',
	dumbbell: 'u',
	heat: 'h',
	map: 'k',
	table: 't',
	likert: 's',
	histogram: 'g',
};

/** Letters that an address may spend on a plate, and bytes that they may become. */
export const mostLetters = 64_000;
export const mostBytes = 512_000;

/** Why a text is no plate: `version` means that a later one wrote it. */
export type Problem = 'too-long' | 'version' | 'damaged' | 'refused';

export type Unpacked =
	{ readonly ok: true; readonly plate: Plate } | { readonly ok: false; readonly problem: Problem };

/**
 * A plate in letters that an address takes as they are.
 *
 * @throws RangeError when it would not be unpacked again: it has too many rows for an address, or is none
 */
export async function pack(plate: Plate): Promise<string> {
	const text = version + letters[plate.form] + (await squeezed(JSON.stringify(packed(plate))));
	const back = await unpack(text);
	if (!back.ok) throw new RangeError(`This figure does not fit into an address: ${back.problem}.`);
	return text;
}

/** The plate that was packed. Whatever the text is: it is proven, or it is refused, and nothing is thrown. */
export async function unpack(text: string): Promise<Unpacked> {
	const refuse = (problem: Problem) => ({ ok: false, problem }) as const;
	if (text.length > mostLetters) return refuse('too-long');
	const form = formOf(text);
	if (form === null) return refuse(/^\d/.test(text) && !text.startsWith(version) ? 'version' : 'damaged');
	let found: unknown;
	try {
		found = JSON.parse(await unsqueezed(text.slice(2), mostBytes));
	} catch (cause) {
		return refuse(cause instanceof RangeError ? 'too-long' : 'damaged');
	}
	try {
		return { ok: true, plate: plateFrom(found, form) };
	} catch {
		return refuse('refused');
	}
}

/** The form of the plate in a text; null where it is no text of this version. */
export function formOf(text: string): PlateForm | null {
	const found = Object.entries(letters).find(([, letter]) => text.startsWith(version + letter));
	return found ? (found[0] as PlateForm) : null;
}
