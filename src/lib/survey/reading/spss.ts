import type { Codebook } from '../codebook/codebook';
import { guessCodebook } from '../codebook/guess';
import type { RawSurvey } from '../raw';
import { Columns } from './columns';
import type { Damage } from './damage';
import { limits, type Unreadable } from './reading';
import { forEachCase, isSystemMissing, textBytes } from './sav/cases';
import { savDictionary } from './sav/dictionary';
import { knownCodebook } from './sav/known-codebook';
import { valueText } from './sav/value-text';

/** An SPSS file as a survey, with the codebook it brings along. */
export interface SpssReading {
	readonly raw: RawSurvey;
	readonly damages: readonly Damage[];
	readonly codebook: Partial<Codebook>;
}

/**
 * A .sav or .zsav file as a survey: values as they are stored (`1`, not `yes`), their meaning in the codebook. Never rejects: a file that
 * is damaged, or of a form nobody writes any more, is refused as `spss`. Read by our own code: of the libraries there
 * are, sav-reader breaks letters at every eighth byte and knows neither weights nor levels of measurement.
 */
export async function readSpss(
	bytes: Uint8Array,
	file: string,
): Promise<SpssReading | { readonly unreadable: Unreadable }> {
	try {
		const dictionary = savDictionary(bytes);
		const { variables, decode, little } = dictionary;
		if (variables.length > limits.columns) return { unreadable: 'too-large' };
		const columns = new Columns(
			variables.map(({ name }) => name),
			{ encoding: 'utf-8' },
		);
		await forEachCase(bytes, dictionary, (view) => {
			if (columns.rows >= limits.rows) throw new RangeError('too many rows');
			columns.add(
				variables.map(({ width, slot, segments, format }) => {
					if (width > 0) return decode(textBytes(view, slot, width, segments));
					const number = view.getFloat64(8 * slot, little);
					return isSystemMissing(number) ? '' : valueText(number, format);
				}),
			);
		});
		if (columns.rows === 0) return { unreadable: 'no-respondents' };
		const raw: RawSurvey = { file, rows: columns.rows, columns: columns.finish() };
		return { raw, damages: [], codebook: knownCodebook(dictionary, raw, guessCodebook(raw)) };
	} catch (error) {
		return {
			unreadable:
				error instanceof RangeError && /too (large|many)/.test(error.message) ? 'too-large' : 'spss',
		};
	}
}
