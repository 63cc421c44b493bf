import { lettersByDesign } from '../../stats/survey/compare/columns';
import type { Measured } from '../../stats/survey/measured';
import { presentationOf } from '../../stats/survey/nchs';
import { linearisedShare, shareOf, type SharePlaces } from '../../stats/survey/share';
import type { Question } from '../../survey/codebook/codebook';
import type { ShareOf } from '../../view/study-view';
import type { Cell, Difference, Group, Line } from './answered';
import { countOf, ofAllBroken, ofAnswer, ofAnswerBroken, ofGroup, type Crossed } from './crossed';
import { canTest, judged, type Judging } from './judging';

/** One answer of a question over all groups, everyone first. */
export interface Named {
	readonly question: Question;
	/** Place of the answer in the codebook, and in the crossing. */
	readonly answer: number;
	readonly part: number;
	readonly label: string;
}

interface Told {
	readonly line: Line;
	readonly differences: readonly Difference[];
}

/** The line of one answer: its share in each group, with letters where groups may be compared. */
export function shareLine(
	crossed: Crossed,
	{ question, answer, part, label }: Named,
	groups: readonly Group[],
	of: Exclude<ShareOf, 'responses'>,
	judging: Judging,
	isTested: boolean,
): Told {
	const places = groups.map((group) =>
		placesOf(crossed, part, group.code === null ? null : groups.indexOf(group) - 1, of),
	);
	const measured = places.map((place) => shareOf(crossed.moments, place));
	const tested = isTested && of === 'group' && groups.length > 2 && canTest(judging);
	const letters = tested
		? lettersByDesign(
				crossed.moments,
				// Of a group that is held back, letters would give its value away.
				groups.slice(1).map(({ n }, i) => ({
					linear:
						n !== null && isSound(measured[i + 1] ?? null)
							? linearisedShare(crossed.moments, places[i + 1] as SharePlaces)
							: null,
					n: n === null ? 0 : (measured[i + 1]?.n ?? 0),
				})),
				{ method: judging.adjust },
			)
		: null;
	const cells = groups.map((group, i): Cell => {
		const estimate = judged(measured[i] ?? null, judging, 'percent', group.n === null);
		return {
			...{ group, estimate, measured: measured[i] ?? null },
			count: estimate.kind === 'known' ? countOf(crossed.moments, places[i]?.yes ?? []) : null,
			letters: (group.code === null ? undefined : letters?.columns[i - 1])?.larger.join(' ') ?? '',
		};
	});
	const line: Line = { key: `${question.id} ${answer}`, question, answer, label, cells };
	const differences = (letters?.pairs ?? []).flatMap(
		({ a, b, difference, limits, adjusted }): Difference[] => {
			const [one, other] = [groups[a + 1], groups[b + 1]];
			if (one === undefined || other === undefined) return [];
			const points = limits && ([100 * limits[0], 100 * limits[1]] as const);
			return [
				{
					...{ line, a: one, b: other, difference: 100 * difference, limits: points },
					...{ p: adjusted, certain: adjusted !== null && adjusted < 0.05 },
				},
			];
		},
	);
	return { line, differences };
}

/** Shares of 0 and 1 have no standard error, and shares that NCHS would suppress none to rely on: they are not compared. */
const isSound = (measured: Measured | null): boolean =>
	measured !== null && measured.variance > 0 && presentationOf(measured).unreliable.length === 0;

/** Whose share of whom it is. */
function placesOf(
	crossed: Crossed,
	answer: number,
	group: number | null,
	of: Exclude<ShareOf, 'responses'>,
): SharePlaces {
	const broken = group === null ? ofAnswerBroken(crossed, answer) : ofAnswer(crossed, answer, group);
	switch (of) {
		case 'group':
			return { yes: ofAnswer(crossed, answer, group), base: ofGroup(crossed, group) };
		case 'answer':
			return { yes: broken, base: ofAnswerBroken(crossed, answer) };
		case 'all':
			return { yes: broken, base: ofAllBroken(crossed) };
		default:
			return of satisfies never;
	}
}
