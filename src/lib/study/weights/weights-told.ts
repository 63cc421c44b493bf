import type { Codebook } from '../../survey/codebook/codebook';
import type { WeightScheme } from '../../survey/weights/scheme';
import type { WeightsTold } from '../../words/survey/weights-told';

/** How the weights of a survey came about, as it is told below each figure; null where all count the same. `names`: of the columns. */
export function weightsTold(
	{ design, questions }: Codebook,
	scheme: WeightScheme,
	names: readonly string[],
	trimmed: number,
): WeightsTold | null {
	const column = design.weight === null ? null : (names[design.weight] ?? '');
	switch (scheme.kind) {
		case 'none':
			return null;
		case 'column':
			return column === null ? null : { kind: 'column', column };
		case 'fitted':
			return {
				kind: 'fitted',
				column: scheme.from === 'column' ? column : null,
				margins: scheme.margins.map(({ question, source }) => ({
					question: questions.find(({ id }) => id === question)?.text ?? '',
					source,
				})),
				trimming: scheme.trimming && { ...scheme.trimming, trimmed },
			};
		default:
			return scheme satisfies never;
	}
}
