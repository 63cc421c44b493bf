import type { Answer, Question } from './codebook';
import { optionPlaces } from './option-places';

/** A field of a Table Schema, with keys of our own under `kmu:`. */
export type FieldLabel = Readonly<Record<string, unknown>>;

/** The field of each column of a question. `names` are those of the file, `own` the names of their fields. */
export function fieldsOf(question: Question, names: readonly string[], own: readonly string[]): FieldLabel[] {
	const [first = -1] = question.columns;
	if (question.kind !== 'multiple' || question.delimiter !== null)
		return own[first] === undefined ? [] : [oneField(question, own[first])];
	const places = optionPlaces(question, names).filter((place) => own[place] !== undefined);
	return optionFields(
		question,
		places.map((place) => own[place] ?? ''),
		own[Math.min(...places)] ?? '',
	);
}

const missingValues = ({ missing }: Question): string[] => [...new Set(['', ...missing])];

const told = ({ kind, base, unit, decimal }: Question): FieldLabel => ({
	'kmu:kind': kind,
	'kmu:decimal': decimal,
	...(base === '' ? {} : { 'kmu:base': base }),
	...(unit === '' ? {} : { 'kmu:unit': unit }),
});

function oneField(question: Question, name: string): FieldLabel {
	const { kind, text, answers, decimal, delimiter, blank } = question;
	const start = { name, title: text, missingValues: missingValues(question), ...told(question) };
	switch (kind) {
		case 'single':
		case 'ordered':
			return {
				...start,
				type: 'string',
				...(answers.length === 0
					? {}
					: { constraints: { enum: [...new Set(answers.flatMap(({ values }) => values))] } }),
				categories: categoriesOf(answers),
				categoriesOrdered: kind === 'ordered',
			};
		case 'multiple':
			return { ...start, type: 'list', delimiter, 'kmu:answers': categoriesOf(answers), 'kmu:blank': blank };
		case 'number':
			return { ...start, type: 'number', decimalChar: decimal };
		case 'text':
		case 'id':
			return { ...start, type: 'string' };
		default:
			return kind satisfies never;
	}
}

/** Each text with its label; `kmu:also` where it means the same answer as the one before. */
const categoriesOf = (answers: readonly Answer[]): FieldLabel[] =>
	answers.flatMap(({ values, label }) =>
		values.map((value, i) => ({ value, label, ...(i === 0 ? {} : { 'kmu:also': true }) })),
	);

/** Several columns in the order of the answers: the first of the file tells of the question, each of its option. */
function optionFields(question: Question, names: readonly string[], first: string): FieldLabel[] {
	const { text, answers, yes, blank } = question;
	const labels = names.map((name, i) => answers[i]?.label ?? name);
	return names.map((name, i) => {
		const label = labels[i] ?? name;
		const whole = {
			...told(question),
			...{ 'kmu:text': text, 'kmu:yes': yes, 'kmu:blank': blank },
			...{ 'kmu:columns': names, 'kmu:labels': labels },
		};
		return {
			name,
			title: `${text}: ${label}`,
			type: 'string',
			missingValues: missingValues(question),
			'kmu:option': label,
			...(name === first ? whole : {}),
		};
	});
}
