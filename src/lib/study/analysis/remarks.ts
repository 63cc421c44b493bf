import { fewest } from '../../stats/survey/small-base';
import type { Asked } from './asked';
import type { Answered, Cell, Remark } from './answered';

/** What the reader should know of a table. `passed`: respondents who pass the filters; null where there are none. */
export function remarksOf(
	{ kit, view, by, design, judging, shape }: Asked,
	{ lines, questions }: Pick<Answered, 'lines' | 'questions'>,
	passed: number | null,
): Remark[] {
	const cells = lines.flatMap((line) => line.cells);
	const withheld = cells.filter(({ estimate }) => estimate.kind === 'withheld').length;
	const marked = cells.filter(
		({ estimate }) => estimate.kind === 'known' && estimate.flag.includes('u'),
	).length;
	const lonely = shape.strata ? [...design.strata.values()].filter(({ psus }) => psus === 1).length : 0;
	const [question] = questions;
	const sum = question?.kind === 'multiple' && view.shareOf === 'group' ? sumOf(lines.flatMap(everyone)) : 0;
	const effect = judging.complex ? effectOf(lines.flatMap(everyone)) : null;
	return [
		...(question?.base ? [{ kind: 'base', text: question.base } as const] : []),
		...(passed === null
			? []
			: [{ kind: 'filtered', n: passed < fewest.shown ? null : passed, of: kit.rows } as const]),
		...(sum > 100.5 ? [{ kind: 'sum-over-100', sum } as const] : []),
		...(withheld > 0 ? [{ kind: 'withheld', cells: withheld } as const] : []),
		...(marked > 0 ? [{ kind: 'marked', cells: marked } as const] : []),
		...(lonely > 0 ? [{ kind: 'lonely-psu', strata: lonely } as const] : []),
		...(by?.kind === 'multiple' ? [{ kind: 'overlapping' } as const] : []),
		...(effect === null ? [] : [effect]),
		...(kit.shape.weighted && !view.weighted ? [{ kind: 'unweighted' } as const] : []),
		...(shape.weighted && kit.weights ? [{ kind: 'weighted', told: kit.weights } as const] : []),
	];
}

const everyone = ({ cells }: Answered['lines'][number]): Cell[] =>
	cells.filter(({ group }) => group.code === null);

const sumOf = (cells: readonly Cell[]): number =>
	cells.reduce((sum, { estimate }) => sum + (estimate.kind === 'known' ? estimate.value : 0), 0);

/** The design effect of the answer that most gave; of a mean, its own. */
function effectOf(cells: readonly Cell[]): Remark | null {
	const [largest] = cells
		.flatMap(({ measured }) => (measured === null ? [] : [measured]))
		.toSorted((a, b) => (b.yes ?? 0) - (a.yes ?? 0));
	if (largest?.deff == null || !(largest.n >= 10)) return null;
	return { kind: 'design-effect', deff: largest.deff, effective: largest.n / largest.deff, n: largest.n };
}
