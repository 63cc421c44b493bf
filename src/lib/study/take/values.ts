import type { Estimate, Sampling } from '../../stats/estimate';
import { laidFlat, type LaidFlat } from '../../share/laid-flat';
import type { Codebook, Question } from '../../survey/codebook/codebook';
import type { ShareOf } from '../../view/study-view';
import type { Locale } from '../../words/locale';
import { analysis } from '../../words/survey/analysis';
import type { Answered, Cell, Group, Line } from '../analysis/answered';
import { remarkText } from '../analysis/remark-text';
import { binLabel } from '../analysis/rows-of';
import { say } from '../analysis/say';
import { titleOf } from '../analysis/titles';
import { citationOf } from './citation';
import { plainText } from './plain-text';
import { shownOnly } from './shown-only';
import type { Taking } from './taking';

/** What a value is: a share of one answer, of an end of a scale (its lower or upper answers together), of a bin; or of a number. */
export type Statistic =
	'share' | 'share-of-lower-end' | 'share-of-upper-end' | 'share-of-bin' | 'mean' | 'median';

/** One value of a table, with all that belongs to it. */
export interface Value extends Omit<LaidFlat, 'kind'> {
	readonly question: Pick<Question, 'id' | 'text'>;
	/** Who was asked; '' for everyone. */
	readonly asked: string;
	readonly statistic: Statistic;
	readonly answer: string;
	/** Of the break; everyone where `letter` is ''. */
	readonly group: string;
	readonly letter: string;
	readonly unit: string;
	/** Respondents who gave the answer, unweighted. */
	readonly count: number | null;
	/** Variance over that of a simple random sample of the same size. */
	readonly designEffect: number | null;
	/** Respondents of a simple random sample that would tell as much. */
	readonly effectiveN: number | null;
	readonly flag: string;
	/** Letters of groups whose value is smaller beyond chance. */
	readonly largerThan: readonly string[];
}

/** A table as values, with all that is needed to understand them. */
export interface Values {
	readonly title: string;
	readonly sentence: string;
	readonly citation: string;
	readonly survey: {
		readonly title: string;
		readonly publisher: string;
		readonly year: number | null;
		readonly universe: string;
		readonly sampling: Sampling;
		readonly invented: boolean;
	};
	/** Of the break; '' where there is none. */
	readonly by: string;
	readonly weighted: boolean;
	readonly shareOf: ShareOf;
	/** How many comparisons at once are allowed for; null where nothing was compared. */
	readonly adjust: 'holm' | 'bh' | null;
	readonly filters: readonly string[];
	readonly notes: readonly string[];
	/** The day it was computed, yyyy-mm-dd. */
	readonly computed: string;
	readonly values: readonly Value[];
	readonly differences: readonly DifferenceValue[];
}

/** The difference of two groups on one answer: `group` minus `than`. */
export interface DifferenceValue {
	readonly question: string;
	readonly answer: string;
	readonly group: string;
	readonly than: string;
	readonly difference: number;
	readonly low: number | null;
	readonly high: number | null;
	/** Raised for many comparisons. */
	readonly p: number | null;
}

/** The values of a table as they may leave the house: nothing that is withheld is in there, and texts are one line each. */
export function valuesOf(table: Answered, codebook: Codebook, taking: Taking): Values {
	const { locale, today, filters } = taking;
	const answered = shownOnly(table);
	const { view, by, remarks, differences } = answered;
	const { publisher, universe, year, sampling, invented } = codebook;
	const notes = [
		...(invented ? [analysis.inventedNote[locale]] : []),
		...remarks.map((remark) => remarkText(remark, locale)),
	];
	return {
		title: line(titleOf(answered, locale)),
		sentence: line(say(answered, locale)),
		citation: citationOf(answered, codebook, taking),
		survey: {
			...{ title: line(codebook.title), publisher: line(publisher), universe: line(universe) },
			...{ year, sampling, invented },
		},
		by: line(by?.text ?? ''),
		weighted: codebook.design.weight !== null && view.weighted,
		shareOf: view.shareOf,
		adjust: differences.length > 0 ? view.adjust : null,
		filters: filters.map(line),
		notes: notes.map(line),
		computed: today,
		values: [...ofLines(answered, locale), ...ofSums(answered, locale), ...ofDistribution(answered, locale)],
		differences: differences.map((one): DifferenceValue => ({
			...{ question: line(one.line.question.text), answer: line(one.line.label) },
			...{ group: line(one.a.label), than: line(one.b.label), difference: one.difference },
			...{ low: one.limits?.[0] ?? null, high: one.limits?.[1] ?? null, p: one.p },
		})),
	};
}

/** Longer than any label; a text that fills a file is cut. */
const most = 8_000;
const line = (text: string): string => (text.trim() === '' ? '' : plainText(text, most));

const ofQuestion = ({ id, text, base }: Question) => ({
	...{ question: { id, text: line(text) }, asked: line(base) },
});
const ofGroup = ({ code, label, letter }: Group, locale: Locale) => ({
	...{ group: code === null ? analysis.everyone[locale] : line(label), letter },
});
const nothing = { count: null, designEffect: null, effectiveN: null, largerThan: [] } as const;

function flat(estimate: Estimate): Omit<LaidFlat, 'kind'> & Pick<Value, 'flag'> {
	const { value, interval, low, high, n, reasons } = laidFlat(estimate);
	return { value, interval, low, high, n, reasons, flag: estimate.kind === 'known' ? estimate.flag : '' };
}

const ofLines = ({ lines, unit }: Answered, locale: Locale): Value[] =>
	lines.flatMap((one) => one.cells.map((cell) => ofCell(one, cell, unit, locale)));

function ofCell({ question, answer, label }: Line, cell: Cell, unit: string, locale: Locale): Value {
	const { estimate, measured, count, letters } = cell;
	const deff = measured?.deff ?? null;
	return {
		...ofQuestion(question),
		...ofGroup(cell.group, locale),
		...flat(estimate),
		...{ statistic: answer === null ? 'mean' : 'share', answer: answer === null ? '' : line(label) },
		...{ unit: line(unit), count, designEffect: deff },
		effectiveN: measured === null || deff === null ? null : measured.n / deff,
		largerThan: letters.split(' ').filter(Boolean),
	};
}

const ofSums = ({ sums }: Answered, locale: Locale): Value[] =>
	sums.flatMap(({ question, group, low, high }) => {
		const half = Math.floor(question.answers.length / 2);
		const names = question.answers.map(({ label }) => line(label));
		const end = (statistic: Statistic, estimate: Estimate, answers: readonly string[]): Value => ({
			...ofQuestion(question),
			...ofGroup(group, locale),
			...flat(estimate),
			...nothing,
			...{ statistic, unit: 'percent', answer: answers.join(' + ') },
		});
		return [
			end('share-of-lower-end', low, names.slice(0, half)),
			end('share-of-upper-end', high, names.slice(-half)),
		];
	});

function ofDistribution({ distribution, questions, unit, groups }: Answered, locale: Locale): Value[] {
	const [question] = questions;
	const [everyone] = groups;
	if (distribution === null || question === undefined || everyone === undefined) return [];
	const { median, bins } = distribution;
	const common = { ...ofQuestion(question), ...ofGroup(everyone, locale), ...nothing };
	const middle = { interval: 'none', low: null, high: null, flag: '', reasons: [] } as const;
	return [
		...(median === null
			? []
			: [median].map((value): Value => ({
					...{ ...common, ...middle, statistic: 'median', answer: '' },
					...{ unit: line(unit), value, n: everyone.n },
				}))),
		...bins.map((estimate, bin): Value => ({
			...{ ...common, ...flat(estimate), statistic: 'share-of-bin', unit: 'percent' },
			answer: binLabel(distribution, bin, locale),
		})),
	];
}
