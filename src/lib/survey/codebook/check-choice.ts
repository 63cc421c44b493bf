import { marksReader } from '../holding/hold-list';
import { checkBase } from './check-base';
import type { Question } from './codebook';
import type { Counted } from './counted';
import { optionPlaces } from './option-places';
import { collapsed } from './plain';
import { bounds, type Summary, type Warning } from './warning';

/** What is odd about a question with answers. */
export function checkChoice(question: Question, columns: readonly Summary[], rows: number): Warning[] {
	const [first] = columns;
	if (!first) return [];
	const isOptions = question.kind === 'multiple' && question.delimiter === null;
	const tallied = isOptions ? ofOptions(question, columns) : ofTexts(question, first);
	return [
		...claimedTwice(question),
		...gaps(question, tallied),
		...unknown(question, tallied.unknown),
		...(question.kind === 'multiple' ? [] : dates(question, first)),
		...(isOptions ? [] : checkBase(question.id, tallied.answered, rows)),
	];
}

interface Tallied {
	/** Respondents of each answer. */
	readonly given: readonly number[];
	readonly answered: number;
	readonly unknown: readonly Counted[];
}

function ofTexts(question: Question, { samples }: Summary): Tallied {
	const isList = question.kind === 'multiple';
	const read = marksReader(isList ? question : { ...question, delimiter: '\u0000' });
	const given = question.answers.map(() => 0);
	const unknown = new Map<string, number>();
	let answered = 0;
	for (const { text, count } of samples) {
		const marks = read(text);
		for (const place of marks.chosen ?? []) given[place] = (given[place] ?? 0) + count;
		for (const mark of marks.unknown) unknown.set(mark, (unknown.get(mark) ?? 0) + count);
		if (marks.chosen !== null && (isList || marks.chosen.length > 0)) answered += count;
	}
	return { given, answered, unknown: [...unknown].map(([text, count]) => ({ text, count })) };
}

function ofOptions(question: Question, columns: readonly Summary[]): Tallied {
	const yes = new Set(question.yes.map(collapsed));
	const names = columns.map(({ name }) => name);
	const places = optionPlaces({ ...question, columns: columns.map((_, i) => i) }, names);
	const given = places.map((place) =>
		(columns[place]?.samples ?? []).reduce(
			(sum, { text, count }) => sum + (yes.has(collapsed(text)) ? count : 0),
			0,
		),
	);
	return { given, answered: 0, unknown: [] };
}

function gaps({ id, kind, answers }: Question, { given }: Tallied): Warning[] {
	const met = answers.filter((_, i) => (given[i] ?? 0) > 0);
	const never = answers.filter((_, i) => (given[i] ?? 0) === 0).map(({ label }) => label);
	const [only] = met;
	if (kind === 'multiple' && met.length === 0) return [{ question: id, kind: 'no-mark' }];
	return [
		...(kind !== 'multiple' && met.length === 1 && only
			? [{ question: id, kind: 'one-answer', label: only.label } as const]
			: []),
		...(answers.length > bounds.answers
			? [{ question: id, kind: 'many-answers', count: answers.length } as const]
			: []),
		...(never.length > 0 ? [{ question: id, kind: 'never-given', labels: never } as const] : []),
	];
}

function unknown({ id }: Question, texts: readonly Counted[]): Warning[] {
	if (texts.length === 0) return [];
	const sorted = [...texts].sort((a, b) => b.count - a.count);
	const count = texts.reduce((sum, one) => sum + one.count, 0);
	return [
		{ question: id, kind: 'not-in-codebook', texts: sorted.slice(0, 5).map(({ text }) => text), count },
	];
}

function claimedTwice({ id, answers, missing }: Question): Warning[] {
	const seen = new Set<string>();
	const twice = new Set<string>();
	for (const text of [...answers.flatMap(({ values }) => values), ...missing].map(collapsed)) {
		if (seen.has(text)) twice.add(text);
		seen.add(text);
	}
	return twice.size === 0 ? [] : [{ question: id, kind: 'claimed-twice', texts: [...twice].slice(0, 5) }];
}

/** What Excel makes of 1-9 and 10-49: `01. Sep`, `Okt 49`, `9-Jan`, `Oct-49`. */
const excelDate =
	/^(?:\d{1,2}[.-] ?(?:jan|feb|mrz|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)|(?:jan|feb|mrz|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)[ -]\d{2})\.?$/i;

function dates({ id }: Question, { samples }: Summary): Warning[] {
	const texts = samples.map(({ text }) => text);
	const found = texts.filter((text) => excelDate.test(text));
	const areAll = found.length === texts.length;
	return found.length === 0 || areAll
		? []
		: [{ question: id, kind: 'turned-into-dates', texts: found.slice(0, 5) }];
}
