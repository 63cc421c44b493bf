import type { Codebook, Question } from '../../survey/codebook/codebook';
import type { ColumnSummary } from '../../survey/reader';
import { asInFile } from './edit';

/** Texts that say "chosen", in the order they are looked for. */
const chosen = ['ja', 'yes', 'x', '1', 'true', 'wahr', 'genannt', 'gewählt', 'quoted', 'selected', 'checked'];
/** Different texts that a column of marks has at most. */
const mostMarks = 3;

const marksOf = (summary: readonly ColumnSummary[], { columns }: Question): readonly string[] => [
	...new Set(columns.flatMap((column) => summary[column]?.samples.map(({ text }) => text) ?? [])),
];

const isOfMarks = (summary: readonly ColumnSummary[], question: Question): boolean => {
	const [column = -1] = question.columns;
	const distinct = summary[column]?.distinct ?? 0;
	const isListed = question.kind === 'single' || question.kind === 'ordered' || question.kind === 'number';
	return question.columns.length === 1 && isListed && distinct > 0 && distinct <= mostMarks;
};

/** Questions that may be options of the same question as this one: each a column with the same few texts. Itself is one of them. */
export function partners(
	codebook: Codebook,
	summary: readonly ColumnSummary[],
	question: Question,
): readonly Question[] {
	if (!isOfMarks(summary, question)) return [];
	const own = marksOf(summary, question);
	return codebook.questions.filter((other) => {
		if (!isOfMarks(summary, other)) return false;
		const marks = marksOf(summary, other);
		return marks.every((mark) => own.includes(mark)) || own.every((mark) => marks.includes(mark));
	});
}

/** What the texts have in common at their beginning, up to a last whole word; '' for nothing worth a name. */
export function commonStart(texts: readonly string[]): string {
	const [first = '', ...rest] = texts;
	let length = first.length;
	for (const text of rest) while (!text.startsWith(first.slice(0, length))) length -= 1;
	const cut = first
		.slice(0, length)
		.replace(/[\s:_\-–./([]*\d*$/, '')
		.trim();
	return cut.length >= 2 ? cut : '';
}

/** One question with several answers in place of several questions with one column each, at the place of the first. */
export function combine(
	codebook: Codebook,
	summary: readonly ColumnSummary[],
	ids: readonly string[],
): Codebook {
	const parts = codebook.questions.filter(({ id, columns }) => ids.includes(id) && columns.length === 1);
	const [first] = parts;
	if (first === undefined || parts.length < 2) return codebook;
	const texts = parts.map(({ text }) => text);
	const start = commonStart(texts);
	const marks = [...new Set(parts.flatMap((part) => marksOf(summary, part)))];
	const yes = marks.filter((mark) => chosen.includes(mark.toLowerCase()));
	const multiple: Question = {
		...first,
		columns: parts.flatMap(({ columns }) => columns),
		kind: 'multiple',
		text: start || first.text,
		answers: parts.map(({ columns: [column = 0], text }) => ({
			values: [summary[column]?.name ?? ''],
			label: labelOf(text, start),
		})),
		missing: [...new Set(parts.flatMap(({ missing }) => missing))],
		delimiter: null,
		yes: yes.length > 0 ? yes.slice(0, 1) : marks.slice(0, 1),
		// Who marked nothing may have chosen none; where there is a text for "no", an empty field is no answer.
		blank: marks.length > 1 ? 'missing' : 'none',
	};
	const isPart = ({ id }: Question) => parts.some((part) => part.id === id);
	return {
		...codebook,
		questions: codebook.questions.flatMap((question) =>
			question.id === first.id ? [multiple] : isPart(question) ? [] : [question],
		),
	};
}

const labelOf = (text: string, start: string): string =>
	text
		.slice(start.length)
		.replace(/^[\s:_\-–./([]+/, '')
		.replace(/[\])]$/, '')
		.trim() || text;

/** Single questions in place of one with several columns, each where the whole stood. */
export function takeApart(
	codebook: Codebook,
	summary: readonly ColumnSummary[],
	question: Question,
): Codebook {
	const parts = question.columns.map((column, i): Question => {
		const { name = '', samples = [] } = summary[column] ?? {};
		const texts = samples.map(({ text }) => text).filter((text) => !question.missing.includes(text));
		const label = question.answers[i]?.label ?? name;
		return {
			...question,
			id: `q${column}`,
			columns: [column],
			kind: 'single',
			text: label === name || label === '' ? name : `${question.text}: ${label}`,
			answers: texts.map(asInFile),
			yes: [],
			blank: 'missing',
		};
	});
	return {
		...codebook,
		questions: codebook.questions.flatMap((each) => (each.id === question.id ? parts : [each])),
	};
}
