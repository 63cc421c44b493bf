import type { RawColumn, RawSurvey } from '../raw';

/** The survey without some respondents. Texts that only they had are gone too. */
export function leaveOut(raw: RawSurvey, records: readonly number[]): RawSurvey {
	if (records.length === 0) return raw;
	const isOut = new Uint8Array(raw.rows);
	for (const record of records) isOut[record] = 1;
	const rows = isOut.reduce((count, out) => count - out, raw.rows);
	return { file: raw.file, rows, columns: raw.columns.map((column) => without(column, isOut, rows)) };
}

function without({ name, texts, codes }: RawColumn, isOut: Uint8Array, rows: number): RawColumn {
	const places = new Int32Array(texts.length).fill(-1);
	const kept: string[] = [];
	const left = new Int32Array(rows);
	let row = 0;
	codes.forEach((code, record) => {
		if (isOut[record] === 1) return;
		if (code >= 0 && places[code] === -1) places[code] = kept.push(texts[code] ?? '') - 1;
		left[row++] = code < 0 ? -1 : (places[code] ?? -1);
	});
	return { name, texts: kept, codes: left };
}
