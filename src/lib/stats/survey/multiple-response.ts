import { baseOf } from './base';
import type { Measured } from './measured';
import type { Moments } from './moments';
import { ones, ratioOf } from './ratio';
import { shareOf } from './share';

/**
 * Places of the variables of a question with several answers, in moments that are `joint` or `clusters`. Each is a list: the
 * same part of several groups (columns of a table) that no respondent shares.
 */
export interface MultiplePlaces {
	/** Everyone who was asked and answered, if only with none. */
	readonly base: readonly number[];
	/** Those who chose at least one option; null where the moments do not tell. */
	readonly any: readonly number[] | null;
	readonly options: readonly (readonly number[])[];
}

/** One option: three percentages that are often taken for each other. */
export interface OptionShares {
	/** Unweighted respondents who chose it. */
	readonly chose: number;
	/** Of all who answered: these sum to more than 100 %. */
	readonly respondents: Measured | null;
	/** Of those who chose any. */
	readonly choosers: Measured | null;
	/** Of all answers given: these sum to 100 %. A ratio: the sample is of respondents, not of answers. */
	readonly responses: Measured | null;
}

/** A question with several answers. */
export interface MultipleResponse {
	readonly options: readonly OptionShares[];
	/** Unweighted: all who answered, those who chose any and none (null where it is not known), options chosen altogether. */
	readonly answered: number;
	readonly choosers: number | null;
	readonly none: number | null;
	readonly responses: number;
	/** Options chosen on average by all who answered: the sum of the shares of respondents. */
	readonly marks: Measured | null;
	/** By those who chose any. */
	readonly marksOfChoosers: Measured | null;
}

/**
 * The shares of the options of one question, on respondents, on choosers and on answers, with standard errors that know
 * that one respondent gives several answers. Null where nobody is in a base: no option chosen has no share of responses.
 * Source: R `survey::svymean`, `svyratio`.
 */
export function multipleResponse(moments: Moments, { base, any, options }: MultiplePlaces): MultipleResponse {
	const marks = ones(moments.size, options.flat());
	const count = (places: readonly number[]) => baseOf(moments, places).n;
	const perRespondent = (of: readonly number[]) =>
		ratioOf(moments, { over: marks, under: ones(moments.size, of), base: of });
	return {
		options: options.map((option) => ({
			chose: count(option),
			respondents: shareOf(moments, { yes: option, base }),
			choosers: any && shareOf(moments, { yes: option, base: any }),
			responses: ratioOf(moments, { over: ones(moments.size, option), under: marks, base }),
		})),
		answered: count(base),
		choosers: any && count(any),
		none: any && count(base) - count(any),
		responses: options.reduce((sum, option) => sum + count(option), 0),
		marks: perRespondent(base),
		marksOfChoosers: any && perRespondent(any),
	};
}
