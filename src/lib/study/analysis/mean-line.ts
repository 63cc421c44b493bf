import { lettersByDesign } from '../../stats/survey/compare/columns';
import { linearisedMean, meanOf, type MeanPlaces } from '../../stats/survey/mean';
import type { Moments } from '../../stats/survey/moments';
import type { Question } from '../../survey/codebook/codebook';
import type { Cell, Difference, Group, Line } from './answered';
import { canTest, judged, type Judging } from './judging';

/** A number by groups, as the variables of moments: for everyone and each group the places of its sums. */
export interface Averaged {
	readonly moments: Moments;
	readonly everyone: MeanPlaces;
	readonly groups: readonly MeanPlaces[];
}

/** The mean of a number in each group, with letters where groups may be compared. */
export function meanLine(
	{ moments, everyone, groups: places }: Averaged,
	question: Question,
	label: string,
	groups: readonly Group[],
	judging: Judging,
	isTested: boolean,
): { readonly line: Line; readonly differences: readonly Difference[] } {
	const all = [everyone, ...places];
	const measured = groups.map((_, i) => {
		const place = all[i];
		return place ? meanOf(moments, place) : null;
	});
	const tested = isTested && groups.length > 2 && canTest(judging);
	const letters = tested
		? lettersByDesign(
				moments,
				places.map((place, i) => ({
					linear: groups[i + 1]?.n == null ? null : linearisedMean(moments, place),
					n: groups[i + 1]?.n ?? 0,
				})),
				{ method: judging.adjust },
			)
		: null;
	const cells = groups.map((group, i): Cell => ({
		...{ group, measured: measured[i] ?? null, count: null },
		estimate: judged(measured[i] ?? null, judging, 'number', group.n === null),
		letters: (group.code === null ? undefined : letters?.columns[i - 1])?.larger.join(' ') ?? '',
	}));
	const line: Line = { key: `${question.id} mean`, question, answer: null, label, cells };
	const differences = (letters?.pairs ?? []).flatMap(
		({ a, b, difference, limits, adjusted }): Difference[] => {
			const [one, other] = [groups[a + 1], groups[b + 1]];
			if (one === undefined || other === undefined) return [];
			const certain = adjusted !== null && adjusted < 0.05;
			return [{ line, a: one, b: other, difference, limits, p: adjusted, certain }];
		},
	);
	return { line, differences };
}
