import { sumGroups } from '../../charts/likert/sides';
import { binCode } from '../../plates/bins';
import { layers } from '../../plates/layers';
import type { PlateRow } from '../../plates/plate';
import type { Question } from '../../survey/codebook/codebook';
import type { Locale } from '../../words/locale';
import { analysis } from '../../words/survey/analysis';
import { number } from '../../words/number';
import { saidEnds } from './bins';
import type { Answered, Cell, Distribution, Group, Line } from './answered';
import { inOrder } from './in-order';

const everyone = 'all';
const codeOf = (group: Group): string => (group.code === null ? everyone : `g${group.code}`);

/** A key of a table, `q3 0`, as a code of a plate: `q3.0`. */
export const rowCode = ({ key }: Line): string => key.replaceAll(' ', '.');

/**
 * The rows that a table is drawn from, in its form. A cross table has a row for each answer and a column for each group; a
 * drawing by agreement has a row for each group, or each statement, its answers side by side and the sums of both ends; a
 * histogram has its bins, and its mean and median as rules.
 */
export function rowsOf(answered: Answered, locale: Locale, year: number): PlateRow[] {
	const { view, by, questions, distribution } = answered;
	if (view.form === 'histogram') return distribution ? binRows(distribution, locale, year) : [];
	if (view.form === 'likert') return likertRows(answered, locale, year);
	const cells = inOrder(answered).flatMap((line) => line.cells.map((cell) => ({ line, cell })));
	return cells.flatMap(({ line, cell }): PlateRow[] => {
		const isEveryone = cell.group.code === null;
		const bare: Bare = {
			...{ year, estimate: cell.estimate, breakBefore: false },
			role: by !== null && questions.length === 1 && isEveryone ? 'reference' : 'focus',
		};
		if (view.form === 'bars' && !isEveryone) return [];
		return tabled(answered, line, cell, bare, nameOf(cell.group, locale));
	});
}

const nameOf = (group: Group, locale: Locale): string =>
	group.code === null ? analysis.everyone[locale] : group.label;

function likertRows({ lines, groups, questions, sums }: Answered, locale: Locale, year: number): PlateRow[] {
	const several = questions.length > 1;
	const row = (
		question: Question,
		group: Group,
		part: Pick<PlateRow, 'group' | 'groupLabel' | 'estimate'>,
	): PlateRow => ({
		...part,
		code: several ? question.id : codeOf(group),
		label: several ? question.text : nameOf(group, locale),
		...{ year, role: 'focus', breakBefore: false },
	});
	const shown = several ? groups.slice(0, 1) : groups;
	return questions.flatMap((question) =>
		shown.flatMap((group) => [
			...lines
				.filter((line) => line.question === question)
				.map((line) => {
					const cell = line.cells.find((one) => one.group.code === group.code) as Cell;
					const answer = { group: `a${line.answer ?? 0}`, groupLabel: line.label };
					return row(question, group, { ...answer, estimate: cell.estimate });
				}),
			...sums
				.filter((sum) => sum.question === question && sum.group.code === group.code)
				.flatMap(({ low, high }) => [
					row(question, group, { group: sumGroups.low, groupLabel: analysis.sumLow[locale], estimate: low }),
					row(question, group, {
						group: sumGroups.high,
						groupLabel: analysis.sumHigh[locale],
						estimate: high,
					}),
				]),
		]),
	);
}

/** A border between bins. It is counted once, so that two bins that touch do so to the last digit. */
const borderOf = ({ from, width }: Distribution, i: number): number =>
	Number((from + i * width).toPrecision(12));

/** The name of a bin: "10–19". */
export function binLabel(distribution: Distribution, bin: number, locale: Locale): string {
	const text = (value: number) => number(value, locale, 2);
	const [low, high] = saidEnds(distribution, borderOf(distribution, bin), borderOf(distribution, bin + 1));
	return low === high ? text(low) : `${text(low)}–${text(high)}`;
}

function binRows(distribution: Distribution, locale: Locale, year: number): PlateRow[] {
	const { bins, mean, median } = distribution;
	const common = { year, breakBefore: false, groupLabel: '' };
	const rule = (code: string, label: string, value: number | null): PlateRow[] => {
		if (value === null) return [];
		const interval = { kind: 'none', because: 'not-a-share' } as const;
		const estimate = { kind: 'known', value, interval, base: null, flag: '' } as const;
		return [{ ...common, code, label, group: layers.rule, role: 'reference', estimate }];
	};
	return [
		...bins.map((estimate, i): PlateRow => ({
			...{ ...common, estimate, group: '', role: 'focus' },
			code: binCode(borderOf(distribution, i), borderOf(distribution, i + 1)),
			label: binLabel(distribution, i, locale),
		})),
		...rule('mean', analysis.mean[locale], mean),
		...rule('median', analysis.median[locale], median),
	];
}

type Bare = Omit<PlateRow, 'code' | 'label' | 'group' | 'groupLabel'>;

/** A row of a table of answers by groups, of statements by answers, or of the mean of each group. */
function tabled(
	{ questions, by, unit, view }: Answered,
	line: Line,
	cell: Cell,
	bare: Bare,
	groupName: string,
): PlateRow[] {
	if (questions.length > 1) {
		if (cell.group.code !== null) return [];
		const statement = { code: line.question.id, label: line.question.text };
		return [{ ...bare, ...statement, role: 'focus', group: `a${line.answer ?? 0}`, groupLabel: line.label }];
	}
	const group = { code: codeOf(cell.group), label: groupName };
	if (unit !== 'percent' && view.form === 'dots') return [{ ...bare, ...group, group: '', groupLabel: '' }];
	const answer = { code: rowCode(line), label: line.label };
	if (by === null) return [{ ...bare, ...answer, role: 'focus', group: '', groupLabel: '' }];
	return [{ ...bare, ...answer, group: group.code, groupLabel: group.label }];
}
