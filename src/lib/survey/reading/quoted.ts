import type { Shape } from './bytes';

/**
 * Finds where quoted fields close. Open quotes that are never closed would make every one of them search the rest of the
 * file: what was found once holds for every place in between.
 */
export class Closings {
	#from = 0;
	#close = -1;

	constructor(
		readonly bytes: Uint8Array,
		readonly shape: Shape,
	) {}

	/** Place of the quote that closes the field whose opening quote stands before `start`; the length when none does. */
	closing(start: number): number {
		const { bytes, shape } = this;
		let at = start;
		if (shape.backslash === 0) {
			// A run of quotes right behind the opening one is part of a longer run seen from elsewhere.
			const run = this.#run(at);
			if (run % 2 === 1) return at + run - 1;
			at += run;
		}
		if (at >= this.#from && at <= this.#close) return this.#close;
		this.#from = at;
		while (at < bytes.length) {
			const byte = bytes[at];
			if (byte === shape.backslash) at += 2;
			else if (byte !== shape.quote) at++;
			else if (shape.backslash !== 0) break;
			else {
				const run = this.#run(at);
				if (run % 2 === 1) {
					at += run - 1;
					break;
				}
				at += run;
			}
		}
		this.#close = Math.min(at, bytes.length);
		return this.#close;
	}

	#run(at: number): number {
		let end = at;
		while (this.bytes[end] === this.shape.quote) end++;
		return end - at;
	}
}
