/** A column's decimal sign, and what says so. */
export interface DecimalSign {
	readonly decimal: ',' | '.';
	readonly because:
		| 'written' // at least one text can be read in one way only, and none in the other
		| 'mixed' // some texts can only be read with `,` and others only with `.`; the commoner one is taken
		| 'undecidable' // all that hold a sign can be read in both ways: `1.234`
		| 'whole'; // no text holds a sign
}

const signed = /[.,]/;
/** One sign, three digits behind it and one to three before it: 1.234 may be a thousand or a little more than one. */
const either = /^\D*[1-9]\d{0,2}[.,]\d{3}(?:\D*)$/;
const fractions = { ',': /^[^,]*\d*,\d+[^,.]*$/, '.': /^[^.]*\d*\.\d+[^,.]*$/ } as const;
const groupings = { ',': /\d(?:,\d{3}){2,}(?!\d)/, '.': /\d(?:\.\d{3}){2,}(?!\d)/ } as const;

/** The decimal sign that one text shows; null where it shows none, or could be both. */
function shownBy(text: string): ',' | '.' | null {
	if (!signed.test(text) || either.test(text)) return null;
	const [comma, point] = [text.lastIndexOf(','), text.lastIndexOf('.')];
	if (groupings[','].test(text)) return '.';
	if (groupings['.'].test(text)) return ',';
	if (comma > point) return fractions[','].test(text) ? ',' : null;
	return fractions['.'].test(text) ? '.' : null;
}

/** Decides how a column of numbers writes fractions, from all its texts. Where nothing decides it, `otherwise` is taken. */
export function decimalOf(texts: Iterable<string>, otherwise: ',' | '.' = ','): DecimalSign {
	let [commas, points, doubtful] = [0, 0, 0];
	for (const text of texts) {
		const sign = shownBy(text);
		if (sign === ',') commas += 1;
		else if (sign === '.') points += 1;
		else if (either.test(text)) doubtful += 1;
	}
	if (commas > 0 || points > 0)
		return {
			decimal: commas === points ? otherwise : commas > points ? ',' : '.',
			because: commas > 0 && points > 0 ? 'mixed' : 'written',
		};
	return { decimal: otherwise, because: doubtful > 0 ? 'undecidable' : 'whole' };
}
