import type { Axis } from '../../queries/survey/axis';
import type { Cells } from '../../queries/survey/cells';
import type { Question } from '../../survey/codebook/codebook';
import { columnOf } from '../../survey/held';
import { codesOf, type Mapped } from './mapping';

/** Cells whose one dimension has other codes; cells that come to the same code stay apart, and are added later. */
export const recoded = (cells: Cells, to: (code: number) => number): Cells => ({
	...cells,
	codes: [(cells.codes[0] ?? new Int32Array()).map(to)],
});

/** A question by the codes of its answers. */
export interface Coded<Code extends string> {
	readonly codes: readonly Code[];
	readonly axis: Axis;
	/** The code of a cell among them. */
	readonly to: (code: number) => number;
	/** How many different codes the respondents of a cell named; -1 where they did not answer. */
	readonly count: (code: number) => number;
	/** Columns of the dimension. */
	readonly columns: readonly string[];
	readonly kind: Axis['kind'];
}

const bits = (mask: number, size: number): number[] =>
	Array.from({ length: size }, (_, bit) => bit).filter((bit) => mask & (1 << bit));

/**
 * How answers become codes. Options that stand for the same code count once, options that stand for none are left out. An answer
 * of a single choice that stands for none comes behind the codes: it is an answer all the same.
 */
export function codedBy<Code extends string>(question: Question, mapped: Mapped<Code>): Coded<Code> {
	const codes = codesOf(mapped);
	const placeOf = (answer: number): number => {
		const code = mapped.codes[answer] ?? null;
		return code === null ? codes.length : codes.indexOf(code);
	};
	if (question.kind !== 'multiple') {
		const to = (code: number) => (code < 0 ? -1 : placeOf(code));
		return {
			...{ codes, to, kind: 'codes', columns: [columnOf(question)] },
			axis: { kind: 'codes', size: codes.length + 1 },
			count: (code) => (code < 0 ? -1 : Number(to(code) < codes.length)),
		};
	}
	const options = question.answers
		.map((_, option) => option)
		.filter((option) => placeOf(option) < codes.length);
	const to = (mask: number): number =>
		mask < 0
			? -1
			: bits(mask, options.length).reduce((all, bit) => all | (1 << placeOf(options[bit] ?? -1)), 0);
	return {
		...{ codes, to, kind: 'options' },
		columns: options.map((option) => columnOf(question, option)),
		axis: { kind: 'options', size: codes.length },
		count: (mask) => (mask < 0 ? -1 : bits(to(mask), codes.length).length),
	};
}
