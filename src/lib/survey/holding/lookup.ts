import type { Answer } from '../codebook/codebook';
import { collapsed } from '../codebook/plain';
import type { RawColumn } from '../raw';

/** How many respondents have a text, by its place. They are counted when the first one is asked for: mostly none is. */
export function counter({ texts, codes }: RawColumn): (place: number) => number {
	let counts: Float64Array | null = null;
	return (place) => {
		if (counts === null) {
			counts = new Float64Array(texts.length);
			for (const code of codes) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
		}
		return counts[place] ?? 0;
	};
}

/** The answer of each text; the first of two answers that claim the same one has it. */
export function placesOf(answers: readonly Answer[]): Map<string, number> {
	const places = new Map<string, number>();
	for (const [place, { values }] of answers.entries())
		for (const value of values) {
			const text = collapsed(value);
			if (!places.has(text)) places.set(text, place);
		}
	return places;
}

export const setOf = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.map(collapsed));

/** Codes of the file turned into other codes, text by text; `blank` where the field is empty. */
export function translated(codes: Int32Array, meaning: Int32Array, blank = -1): Int32Array {
	const values = new Int32Array(codes.length);
	for (let row = 0; row < codes.length; row += 1) {
		const code = codes[row] ?? -1;
		values[row] = code < 0 ? blank : (meaning[code] ?? -1);
	}
	return values;
}
