import type { RawSurvey } from '../raw';
import type { Codebook, Question } from './codebook';
import { counted, sampled, type CountedColumn } from './counted';
import { decimalOf } from './decimal';
import { designOf } from './design-columns';
import { partMissing, type Parted } from './missing';
import { numberIn } from './number';
import { blankQuestion, questionIn, type FileDecimal } from './one-column';
import { shown } from './plain';
import { why, type Reason, type Why } from './reasons';
import { groupsOf, type OptionGroup } from './several-columns';

/** A codebook that nobody has looked at yet, and why it is what it is. */
export interface GuessedCodebook extends Codebook {
	readonly reasons: readonly Reason[];
}

/** The codebook alone, as it is kept. */
export function withoutReasons(guessed: GuessedCodebook): Codebook {
	const { title, universe, year, publisher, sampling, invented, questions, design } = guessed;
	return { title, universe, year, publisher, sampling, invented, questions, design };
}

/**
 * Guesses the codebook of a file: one question a column, but for those whose options have a column each. Works on different
 * texts, not on respondents. How the sample was drawn is never guessed: `unknown`.
 */
export function guessCodebook(raw: RawSurvey): GuessedCodebook {
	const columns = raw.columns.map(counted);
	const parted = columns.map(({ texts }) => partMissing(texts));
	const file = fileDecimal(columns);
	const { design, reasons: designed } = designOf(columns);
	const groups = groupsOf(columns, parted);
	const grouped = new Map(groups.flatMap((group) => group.places.map((place) => [place, group] as const)));
	const questions: Question[] = [];
	const reasons: Reason[] = [];
	const tell = (question: string | null, whys: readonly Why[]) =>
		reasons.push(...whys.map((one) => ({ question, ...one })));
	for (const [place, column] of columns.entries()) {
		const group = grouped.get(place);
		const own = parted[place] ?? { missing: [], rest: [], reasons: [] };
		if (group && group.places[0] !== place) continue;
		const { question, reasons: whys } = group
			? questionOfGroup(group, columns, parted, file)
			: questionIn(column, own, { ...file, isWeight: place === design.weight });
		questions.push(question);
		tell(question.id, whys);
	}
	const year = yearOf(raw.file);
	tell(null, [...designed, ...(year === null ? [] : [why('year-of-file', [raw.file], false)])]);
	const title = shown(raw.file.replace(/\.(?:csv|tsv|txt|xlsx|sav)$/i, '').replaceAll('_', ' '));
	const told = { title, universe: '', year, publisher: '', sampling: 'unknown', invented: false } as const;
	return { ...told, questions, design, reasons };
}

function questionOfGroup(
	group: OptionGroup,
	columns: readonly CountedColumn[],
	parted: readonly Parted[],
	{ decimal }: FileDecimal,
): { question: Question; reasons: readonly Why[] } {
	const [first = 0] = group.places;
	const names = group.places.map((place) => columns[place]?.name ?? '');
	const missing = [...new Set(group.places.flatMap((place) => parted[place]?.missing ?? []))];
	const question: Question = {
		...blankQuestion(first, names[0] ?? '', decimal),
		columns: group.places,
		kind: 'multiple',
		text: group.text,
		answers: group.labels.map((label, i) => ({ values: [names[i] ?? ''], label: label || '?' })),
		missing,
		yes: group.yes,
	};
	const told = group.places.flatMap((place) => parted[place]?.reasons ?? []);
	return { question, reasons: [...group.reasons, ...together(told)] };
}

/** Reasons of several columns, each once. */
const together = (reasons: readonly Why[]): Why[] =>
	[...new Set(reasons.map(({ because }) => because))].map((because) => {
		const same = reasons.filter((one) => one.because === because);
		return why(
			because,
			[...new Set(same.flatMap(({ texts }) => texts))],
			same.every(({ sure }) => sure),
		);
	});

/** The decimal sign that the columns of numbers show; a comma where none does, known where at least one does and none the other. */
function fileDecimal(columns: readonly CountedColumn[]): FileDecimal {
	const votes = { ',': 0, '.': 0 };
	for (const { texts } of columns) {
		const looked = sampled(texts).map(({ text }) => text);
		const { decimal, because } = decimalOf(looked);
		const read = looked.filter((text) => numberIn(text, decimal) !== null).length;
		if (because === 'written' && read * 10 >= looked.length * 9) votes[decimal] += 1;
	}
	return { decimal: votes['.'] > votes[','] ? '.' : ',', known: votes[','] > 0 !== votes['.'] > 0 };
}

/** The year in the name of a file, where there is one alone. */
function yearOf(file: string): number | null {
	const years = [...file.matchAll(/(?<!\d)20[0-4]\d(?!\d)/g)].map(([year]) => Number(year));
	return years.length === 1 ? (years[0] ?? null) : null;
}
