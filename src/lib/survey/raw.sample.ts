import Papa from 'papaparse';
import type { RawColumn, RawSurvey } from './raw';
import { namesOf } from './reading/header';

/** A column of texts, '' for an empty field. */
export function rawColumn(name: string, fields: readonly string[]): RawColumn {
	const places = new Map<string, number>();
	const codes = Int32Array.from(fields, (field) => {
		const text = field.trim();
		if (text === '') return -1;
		if (!places.has(text)) places.set(text, places.size);
		return places.get(text) ?? -1;
	});
	return { name, texts: [...places.keys()], codes };
}

/** A survey from its columns by name; all must be as long. */
export function rawSurvey(
	columns: readonly (readonly [string, readonly string[]])[],
	file = 'umfrage.csv',
): RawSurvey {
	return {
		file,
		rows: columns[0]?.[1].length ?? 0,
		columns: columns.map(([name, fields]) => rawColumn(name, fields)),
	};
}

/** A survey from the text of a file, with as many header lines. */
export function rawFile(text: string, file = 'umfrage.csv', headers = 1): RawSurvey {
	const { data } = Papa.parse<string[]>(text.trim(), { skipEmptyLines: true });
	const [names, records] = [namesOf(data.slice(0, headers), data[0]?.length ?? 0), data.slice(headers)];
	return rawSurvey(
		names.map((name, i) => [name, records.map((record) => record[i] ?? '')] as const),
		file,
	);
}
