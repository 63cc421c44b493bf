import type { Question } from '../codebook/codebook';
import { decimalOf } from '../codebook/decimal';
import { numberIn } from '../codebook/number';
import { collapsed } from '../codebook/plain';
import type { RawColumn } from '../raw';
import { setOf } from './lookup';
import type { Note } from './note';
import type { Refused } from './refused';

/** Numbers of a column of design. */
export interface Read {
	readonly values: Float64Array;
	/** Where there is no text, or one that stands for none. */
	readonly blank: Uint8Array | null;
}

export function numbersOf({ texts, codes }: RawColumn, question: Question | null): Read {
	const none = setOf(question?.missing ?? []);
	const decimal =
		question?.kind === 'number' ? question.decimal : decimalOf(texts, question?.decimal).decimal;
	const meaning = texts.map((text) =>
		none.has(collapsed(text)) ? null : (numberIn(text, decimal) ?? Number.NaN),
	);
	const values = new Float64Array(codes.length);
	const blank = new Uint8Array(codes.length);
	for (let row = 0; row < codes.length; row += 1) {
		const value = meaning[codes[row] ?? -1] ?? null;
		values[row] = value ?? Number.NaN;
		if (value === null) blank[row] = 1;
	}
	return { values, blank };
}

/** Weights must be there and not negative; a missing one is neither 1 nor 0. */
export function checkWeights({ values, blank }: Read, refused: Refused): void {
	let sum = 0;
	values.forEach((weight, row) => {
		if (blank?.[row] === 1) refused.add('weight-missing', row);
		else if (Number.isNaN(weight)) refused.add('weight-not-a-number', row);
		else if (weight < 0) refused.add('weight-negative', row);
		else sum += weight;
	});
	if (sum === 0 && values.length > 0 && refused.all().length === 0)
		values.forEach((_, row) => refused.add('weights-all-zero', row));
}

/** Respondents who count in no figure. */
export function zeros(weights: Float64Array): Note[] {
	const count = weights.reduce((sum, weight) => sum + (weight === 0 ? 1 : 0), 0);
	return count === 0 ? [] : [{ kind: 'zero-weights', question: null, texts: [], count, distinct: 1 }];
}
