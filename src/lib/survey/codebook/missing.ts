import { countOf, type Counted } from './counted';
import { missingCodes } from './missing-codes';
import { meansMissing } from './missing-words';
import { why, type Why } from './reasons';

/** The texts of a column parted into those that stand for no answer and the rest. */
export interface Parted {
	readonly missing: readonly string[];
	readonly rest: readonly Counted[];
	readonly reasons: readonly Why[];
}

/** No word for missing is longer. */
const longest = 60;
/** Where there are more different texts, only those that one respondent in so many has are compared with our words. */
const most = 5_000;

/**
 * Finds the texts that stand for no answer: words (`k. A.`), and codes that lie far outside the other numbers (`-9`, `999`).
 * `A`, `U`, `N` are answers; so is `NA` where the other answers are such codes.
 */
export function partMissing(texts: readonly Counted[]): Parted {
	const words: string[] = [];
	const maybe: string[] = [];
	const rest: Counted[] = [];
	const filled = texts.length > most ? countOf(texts) : 0;
	for (const one of texts) {
		const isCommon = texts.length <= most || one.count * most >= filled;
		const means = isCommon && one.text.length <= longest && meansMissing(one.text);
		if (means === true) words.push(one.text);
		else if (means === 'maybe') maybe.push(one.text);
		else rest.push(one);
	}
	const doubted = maybe.length > 0 && areCodes(rest) ? maybe : [];
	if (doubted.length === 0) words.push(...maybe);
	else rest.push(...texts.filter(({ text }) => doubted.includes(text)));
	const codes = missingCodes(rest);
	const missing = [...words, ...codes.missing];
	const uncertain = [...doubted, ...codes.doubted];
	return {
		missing,
		rest: codes.missing.length === 0 ? rest : rest.filter(({ text }) => !codes.missing.includes(text)),
		reasons: [
			...(words.length > 0 ? [why('missing-words', words)] : []),
			...(codes.missing.length > 0 ? [why('missing-codes', codes.missing, codes.sure)] : []),
			...(uncertain.length > 0 ? [why('maybe-missing', uncertain, false)] : []),
		],
	};
}

/** Whether answers are written as short codes in capitals: EU, AS, US; Y, N, A. */
const areCodes = (texts: readonly Counted[]): boolean =>
	texts.length > 0 && texts.every(({ text }) => /^[A-Z]{1,3}\d?$/.test(text));
