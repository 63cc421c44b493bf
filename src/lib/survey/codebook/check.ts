import type { Codebook, Question } from './codebook';
import type { Counted } from './counted';
import { checkBase } from './check-base';
import { checkChoice } from './check-choice';
import { decimalOf } from './decimal';
import { missingCodes } from './missing-codes';
import { numberIn } from './number';
import { collapsed } from './plain';
import { bounds, type Summary, type Warning } from './warning';

export { bounds, type Summary, type Warning } from './warning';

/** All that a reader should look at before the figures are made. Empty where nothing is odd. */
export function checkCodebook(codebook: Codebook, columns: readonly Summary[], rows: number): Warning[] {
	const { questions, design } = codebook;
	const ofDesign = new Set(Object.values(design));
	return [
		...questions
			.filter((question) => !(question.columns.length === 1 && ofDesign.has(question.columns[0] ?? -1)))
			.flatMap((question) => known(question, columns, rows)),
		...sameWordings(questions),
		...checkWeights(codebook, columns),
	];
}

/** A question that is the same object as before, in the same survey, is not looked at again: there may be thousands. */
const seen = new WeakMap<Question, { readonly columns: readonly Summary[]; readonly found: Warning[] }>();

function known(question: Question, columns: readonly Summary[], rows: number): Warning[] {
	const before = seen.get(question);
	if (before?.columns === columns) return before.found;
	const found = checkQuestion(question, columns, rows);
	seen.set(question, { columns, found });
	return found;
}

/** What is odd about one question. */
export function checkQuestion(question: Question, columns: readonly Summary[], rows: number): Warning[] {
	const { kind, id } = question;
	const own = question.columns.flatMap((place) => columns[place] ?? []);
	if (kind === 'id' || kind === 'text') return [];
	if (own.every(({ filled }) => filled === 0)) return [{ question: id, kind: 'empty' }];
	if (kind !== 'number' && question.answers.length === 0) return [{ question: id, kind: 'no-answers' }];
	switch (kind) {
		case 'single':
		case 'ordered':
		case 'multiple':
			return checkChoice(question, own, rows);
		case 'number':
			return checkNumber(question, own[0] ?? { name: '', filled: 0, distinct: 0, samples: [] }, rows);
		default:
			return kind satisfies never;
	}
}

function checkNumber(question: Question, column: Summary, rows: number): Warning[] {
	const none = new Set(question.missing.map(collapsed));
	const missing = column.samples.filter(({ text }) => none.has(collapsed(text)));
	const unread = column.samples.filter(
		({ text }) => !none.has(collapsed(text)) && numberIn(text, question.decimal) === null,
	);
	const sum = (texts: readonly Counted[]) => texts.reduce((all, { count }) => all + count, 0);
	const answered = column.filled - sum(missing) - sum(unread);
	const suspect = suspects(column.samples.filter(({ text }) => !none.has(collapsed(text))));
	return [
		...notRead(question.id, unread, sum(unread)),
		...(suspect.length === 0
			? []
			: [{ question: question.id, kind: 'perhaps-missing', texts: suspect.slice(0, 5) } as const]),
		...checkBase(question.id, answered, rows),
	];
}

/** What files often write for no answer. Where other numbers are negative too, these may be meant. */
const negative = /^-(?:[1-9]|66|77|88|9[5-9]|9{3})$/;
const nines = /^9{2,8}[789]$/;

function suspects(samples: readonly Counted[]): readonly string[] {
	const { doubted } = missingCodes(samples);
	const texts = samples.map(({ text }) => text);
	const below = texts.filter((text) => /^[-−]/.test(text));
	const codes = below.every((text) => negative.test(text)) ? below : [];
	return [...new Set([...codes, ...texts.filter((text) => nines.test(text)), ...doubted])];
}

const notRead = (question: string, unread: readonly Counted[], count: number): Warning[] =>
	count === 0
		? []
		: [{ question, kind: 'not-a-number', texts: unread.slice(0, 5).map(({ text }) => text), count }];

function sameWordings(questions: readonly Question[]): Warning[] {
	const byText = new Map<string, string[]>();
	for (const { id, text, kind } of questions)
		if (kind !== 'id') byText.set(collapsed(text), [...(byText.get(collapsed(text)) ?? []), id]);
	return [...byText.values()]
		.filter((ids) => ids.length > 1)
		.flatMap((ids) =>
			ids.map(
				(id) => ({ question: id, kind: 'same-wording', others: ids.filter((one) => one !== id) }) as const,
			),
		);
}

function checkWeights({ design, questions }: Codebook, columns: readonly Summary[]): Warning[] {
	const column = design.weight === null ? undefined : columns[design.weight];
	if (!column) return [];
	const question = questions.find(({ columns: [place] }) => place === design.weight);
	const texts = column.samples.map(({ text }) => text);
	const decimal = question?.kind === 'number' ? question.decimal : decimalOf(texts).decimal;
	const weights = column.samples.map(({ text, count }) => ({ weight: numberIn(text, decimal), count }));
	const unread = weights.reduce((sum, { weight, count }) => sum + (weight === null ? count : 0), 0);
	if (unread > 0) return [{ question: null, kind: 'weights-not-numbers', count: unread }];
	const sorted = weights
		.map(({ weight, count }) => ({ weight: weight ?? 0, count }))
		.sort((a, b) => a.weight - b.weight);
	const most = sorted.at(-1)?.weight ?? 0;
	const median = medianOf(sorted);
	if (sorted.length === 1) return [{ question: null, kind: 'weights-equal' }];
	return most > bounds.weights * median ? [{ question: null, kind: 'extreme-weights', most, median }] : [];
}

function medianOf(sorted: readonly { readonly weight: number; readonly count: number }[]): number {
	const half = sorted.reduce((sum, { count }) => sum + count, 0) / 2;
	let below = 0;
	for (const { weight, count } of sorted) {
		below += count;
		if (below >= half) return weight;
	}
	return 0;
}
