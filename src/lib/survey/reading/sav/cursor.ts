/** Reads a .sav file from front to back, in the order of bytes of the machine that wrote it. Throws RangeError behind the end. */
export class Cursor {
	readonly #view: DataView;
	at = 0;
	/** False for files of old mainframes and workstations. */
	little = true;

	constructor(readonly bytes: Uint8Array) {
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	}

	int(): number {
		this.at += 4;
		return this.#view.getInt32(this.at - 4, this.little);
	}

	double(): number {
		this.at += 8;
		return this.#view.getFloat64(this.at - 8, this.little);
	}

	/** A count of 64 bits; a browser counts exactly to 2^53. */
	long(): number {
		this.at += 8;
		return Number(this.#view.getBigInt64(this.at - 8, this.little));
	}

	take(length: number): Uint8Array {
		if (length < 0 || this.at + length > this.bytes.length) throw new RangeError('The file ends too early');
		this.at += length;
		return this.bytes.subarray(this.at - length, this.at);
	}
}
