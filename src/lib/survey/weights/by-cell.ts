import { postStratify } from '../../stats/survey/post-stratify';
import { rake } from '../../stats/survey/rake';
import type { Fitted, Margin, Weights } from '../../stats/survey/weights';

/**
 * Weights fitted to one margin (post-stratified) or several (raked). Respondents who gave the same answers get the same factor, so
 * it is found for each combination of answers once: the same weights, but the rounds do not depend on the number of respondents.
 */
export function fitByCell(start: Weights, margins: readonly Margin[]): Fitted {
	const { cellOf, codes } = combinations(start.length, margins);
	const sums = new Float64Array(codes.length);
	for (let row = 0; row < start.length; row += 1) {
		const cell = cellOf[row] ?? 0;
		sums[cell] = (sums[cell] ?? 0) + (start[row] ?? 0);
	}
	const ofCells = margins.map(({ totals }, at) => ({ totals, codes: codes.map((cell) => cell[at] ?? -1) }));
	const [first, ...others] = ofCells;
	if (first === undefined) return { kind: 'fitted', weights: Float64Array.from(start), rounds: 0 };
	const found = others.length === 0 ? postStratify(sums, first) : rake(sums, ofCells);
	if (found.kind === 'refused') return found;
	const factors = found.weights.map((weight, cell) => (weight === 0 ? 0 : weight / (sums[cell] ?? 0)));
	return {
		...found,
		weights: start.map((weight, row) => weight * (factors[cellOf[row] ?? 0] ?? 0)),
	};
}

/** Which combination of answers each respondent gave, and the answers of each. */
function combinations(
	rows: number,
	margins: readonly Margin[],
): { readonly cellOf: Int32Array; readonly codes: readonly (readonly number[])[] } {
	const cellOf = new Int32Array(rows);
	let codes: (readonly number[])[] = rows === 0 ? [] : [[]];
	for (const { codes: answers, totals } of margins) {
		const places = new Map<number, number>();
		const next: (readonly number[])[] = [];
		for (let row = 0; row < rows; row += 1) {
			const [before, answer] = [cellOf[row] ?? 0, answers[row] ?? -1];
			const key = before * (totals.length + 1) + answer + 1;
			let place = places.get(key);
			if (place === undefined) {
				place = next.length;
				places.set(key, place);
				next.push([...(codes[before] ?? []), answer]);
			}
			cellOf[row] = place;
		}
		codes = next;
	}
	return { cellOf, codes };
}
