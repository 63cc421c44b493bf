import type { Answer, Codebook, Question } from '../../codebook/codebook';
import type { RawColumn, RawSurvey } from '../../raw';
import type { SavDictionary, Variable } from './dictionary';
import { valueText } from './value-text';

/** Answers that are shown one by one; more are a number or a text. */
const most = 300;

const textOf = (value: number | string, variable: Variable): string =>
	typeof value === 'string' ? value.trim() : valueText(value, variable.format);

function missingOf(variable: Variable, texts: readonly string[]): readonly string[] {
	const { values, range } = variable.missing;
	const listed = values.map((value) => textOf(value, variable));
	const within = range ? texts.filter((text) => Number(text) >= range[0] && Number(text) <= range[1]) : [];
	return [...new Set([...listed, ...within])];
}

/** One variable as a question: `guessed` from its values, corrected by what SPSS says of them. */
function questionOf(guessed: Question, variable: Variable, column: RawColumn): Question {
	const missing = missingOf(variable, column.texts);
	const told = {
		...guessed,
		text: variable.label || variable.name,
		missing: [...missing],
		decimal: '.' as const,
	};
	const given = column.texts.filter((text) => !missing.includes(text));
	const labels = [...variable.labels]
		.map(([value, label]) => [textOf(value, variable), label] as const)
		.filter(([text]) => !missing.includes(text));
	const known = new Set(labels.map(([text]) => text));
	const others = given.filter((text) => !known.has(text));
	if (labels.length === 0) {
		const isScale = variable.measure === 'scale' && variable.width === 0 && guessed.kind !== 'id';
		if (isScale && given.every((text) => Number.isFinite(Number(text))))
			return { ...told, kind: 'number', answers: [] };
		return {
			...told,
			answers: guessed.answers.filter(({ values }) => !values.every((text) => missing.includes(text))),
		};
	}
	// Labels at the ends of a scale only, 0 "not at all" and 10 "very": the values between are numbers.
	const isNumber = variable.width === 0 && others.length > 0 && variable.measure !== 'nominal';
	if (isNumber || known.size + others.length > most)
		return { ...told, kind: 'number', answers: [], delimiter: null };
	const answers: readonly Answer[] = [
		...labels.map(([text, label]) => ({ values: [text], label: label.trim() || text })),
		...others.map((text) => ({ values: [text], label: text })),
	];
	const isOrdered = variable.measure === 'ordinal' || variable.measure === 'scale';
	return { ...told, kind: isOrdered ? 'ordered' : 'single', answers, delimiter: null, yes: [] };
}

/** Several variables as the options of one question. */
function questionOfSet(
	places: readonly number[],
	label: string,
	yes: readonly string[],
	variables: readonly Variable[],
	raw: RawSurvey,
): Question {
	const options = places.flatMap((place) => variables[place] ?? []);
	return {
		id: `q${places[0] ?? 0}`,
		columns: places,
		kind: 'multiple',
		text: label,
		answers: options.map(({ name, label: option }) => ({ values: [name], label: option || name })),
		missing: [
			...new Set(options.flatMap((option, i) => missingOf(option, raw.columns[places[i] ?? 0]?.texts ?? []))),
		],
		delimiter: null,
		yes,
		blank: 'missing',
		base: '',
		decimal: '.',
		unit: '',
	};
}

/**
 * The codebook an SPSS file brings along: labels of variables are the questions, labels of values the answers, missing values the missing
 * codes; sets of several answers are one question. What SPSS does not say is as guessed.
 */
export function knownCodebook(
	{ title, variables, sets, weight }: SavDictionary,
	raw: RawSurvey,
	guessed: Codebook,
): Partial<Codebook> {
	const place = new Map(variables.map(({ name }, i) => [name, i]));
	const ofSets = sets.map(({ label, names, counted }) => {
		const places = names.flatMap((name) => place.get(name) ?? []).sort((a, b) => a - b);
		return questionOfSet(places, label || names.join(', '), [counted], variables, raw);
	});
	const taken = new Set<number>();
	const several = [...ofSets, ...guessed.questions.filter(({ columns }) => columns.length > 1)].filter(
		({ columns }) => {
			if (columns.some((column) => taken.has(column))) return false;
			columns.forEach((column) => taken.add(column));
			return true;
		},
	);
	const ofSeveral = several.map((question) =>
		ofSets.includes(question)
			? question
			: questionOfSet(question.columns, question.text, question.yes, variables, raw),
	);
	const blank: Question = { ...questionOfSet([], '', [], variables, raw), kind: 'text' };
	const ofOne = variables.flatMap((variable, i) => {
		if (taken.has(i)) return [];
		const own = guessed.questions.find(({ columns }) => columns.length === 1 && columns[0] === i);
		const column = raw.columns[i];
		return column ? [questionOf(own ?? { ...blank, id: `q${i}`, columns: [i] }, variable, column)] : [];
	});
	const first = ({ columns }: Question): number => columns[0] ?? 0;
	return {
		...(title ? { title } : {}),
		questions: [...ofSeveral, ...ofOne].sort((a, b) => first(a) - first(b)),
		design: {
			...guessed.design,
			weight: weight === null ? guessed.design.weight : (place.get(weight) ?? null),
		},
	};
}
