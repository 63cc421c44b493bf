import { fields, list, refused, text, whole, type Proof } from './proofs';
import type { RawColumn, RawSurvey } from './raw';
import { limits } from './reading/reading';

/** A survey in JSON. `codes` of a column: place in `texts` + 1, 0 for an empty field, in `bytes` bytes each, the least first, as base64. */
export interface PackedData {
	readonly file: string;
	readonly rows: number;
	readonly columns: readonly {
		readonly name: string;
		readonly texts: readonly string[];
		readonly bytes: 1 | 2 | 4;
		readonly codes: string;
	}[];
}

export const packedData = ({ file, rows, columns }: RawSurvey): PackedData => ({
	file,
	rows,
	columns: columns.map(({ name, texts, codes }) => {
		const bytes = texts.length < 0xff ? 1 : texts.length < 0xffff ? 2 : 4;
		return { name, texts, bytes, codes: base64(codes, bytes) };
	}),
});

/** So many letters can be handed to a function at once everywhere; whole triples of bytes, so that no padding stands inside. */
const slice = 0x6000;

function base64(codes: Int32Array, bytes: 1 | 2 | 4): string {
	const packed = new Uint8Array(codes.length * bytes);
	for (let row = 0, at = 0; row < codes.length; row += 1)
		for (let i = 0, left = (codes[row] ?? -1) + 1; i < bytes; i += 1, left >>>= 8) packed[at++] = left & 0xff;
	const parts: string[] = [];
	for (let at = 0; at < packed.length; at += slice)
		parts.push(btoa(String.fromCharCode(...packed.subarray(at, at + slice))));
	return parts.join('');
}

/** The survey that was packed: proven, so that every code has its text. */
export const unpackedData: Proof<RawSurvey> = (value, name) => {
	const found = fields(value, name);
	const rows = found.take('rows', whole(1, limits.rows));
	const columns = found.take('columns', list(limits.columns, columnOf(rows)));
	return { file: found.take('file', text(1_000)), rows, columns };
};

const columnOf =
	(rows: number): Proof<RawColumn> =>
	(value, name) => {
		const found = fields(value, name);
		const texts = found.take('texts', list(limits.rows, text(limits.field)));
		const bytes = found.take('bytes', whole(1, 4));
		const packed = found.take('codes', bytesIn);
		if (packed.length !== rows * bytes || texts.includes('')) refused(name);
		const codes = new Int32Array(rows);
		for (let row = 0; row < rows; row += 1) {
			let code = 0;
			for (let i = bytes - 1; i >= 0; i -= 1) code = code * 256 + packed.charCodeAt(row * bytes + i);
			if (code > texts.length) refused(`${name}.codes[${row}]`);
			codes[row] = code - 1;
		}
		return { name: found.take('name', text(limits.field)), texts, codes };
	};

const bytesIn: Proof<string> = (value, name) => {
	const letters = text(limits.rows * 6)(value, name);
	try {
		return atob(letters);
	} catch {
		return refused(name);
	}
};
