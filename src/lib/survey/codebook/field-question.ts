import { fields, flag, list, oneOf, orElse, refused, text, type Fields, type Proof } from '../proofs';
import type { Answer, Kind, Question } from './codebook';
import { shown } from './plain';

/** Where the columns of a descriptor stand in the file. */
export interface Placed {
	placeOf(field: string): number | null;
	/** Name of a column of the file. */
	nameOf(place: number): string;
	/** Whether we wrote it: then a field without a kind is no question. */
	readonly ours: boolean;
}

const kinds = ['single', 'ordered', 'multiple', 'number', 'text', 'id'] as const;
const decimals = [',', '.'] as const;
const blanks = ['missing', 'none'] as const;
const cell = text(100_000);
const cells = list(20_000, cell);
const long = orElse(text(10_000), '');
const mostAnswers = 300;
const label = (value: unknown, name: string): string => shown(text(100_000)(value, name));

/** The question of a field; null where it has none, or belongs to another field, or the file has not its column. */
export function questionFrom(field: Fields, name: string, placed: Placed): Question | null {
	const isOption = field.get('kmu:option') !== undefined;
	if (isOption && field.get('kmu:kind') === undefined) return null;
	const kind =
		field.get('kmu:kind') === undefined ? kindOf(field, placed) : field.take('kmu:kind', oneOf(kinds));
	if (kind === null) return null;
	if (isOption) return optionsFrom(field, placed);
	const place = placed.placeOf(name);
	if (place === null) return null;
	const isChoice = kind === 'single' || kind === 'ordered';
	const delimiter = kind === 'multiple' ? field.take('delimiter', orElse(text(10), ',')) : null;
	if (delimiter === '') refused('delimiter');
	const answers = isChoice
		? categoriesOf(field)
		: kind === 'multiple'
			? field.take('kmu:answers', orElse(answerList, []))
			: [];
	return {
		...whole(field, kind),
		id: `q${place}`,
		columns: [place],
		text: titleOf(field, placed.nameOf(place)),
		answers,
		delimiter,
	};
}

/** What all kinds have. */
function whole(
	field: Fields,
	kind: Kind,
): Omit<Question, 'id' | 'columns' | 'text' | 'answers' | 'delimiter'> {
	const decimal = field.get('decimalChar') ?? field.get('kmu:decimal');
	return {
		kind,
		missing: missingOf(field),
		yes: [],
		blank: field.take('kmu:blank', orElse(oneOf(blanks), 'missing')),
		base: shown(field.take('kmu:base', long)),
		decimal: orElse(oneOf(decimals), '.')(decimal, 'decimal'),
		unit: shown(field.take('kmu:unit', long)),
	};
}

function optionsFrom(field: Fields, placed: Placed): Question | null {
	const options = field.take('kmu:columns', list(mostAnswers, cell));
	const labels = field.take('kmu:labels', list(mostAnswers, label));
	const found = options.flatMap((option, i) => {
		const place = placed.placeOf(option);
		return place === null ? [] : [{ place, label: labels[i] ?? '' }];
	});
	if (found.length === 0) return null;
	return {
		...whole(field, field.take('kmu:kind', oneOf(['multiple']))),
		id: `q${Math.min(...found.map(({ place }) => place))}`,
		columns: found.map(({ place }) => place),
		text: shown(field.take('kmu:text', long)),
		answers: found.map(({ place, label }) => ({
			values: [placed.nameOf(place)],
			label: label || placed.nameOf(place) || '?',
		})),
		delimiter: null,
		yes: field.take('kmu:yes', list(mostAnswers, cell)),
	};
}

function titleOf(field: Fields, name: string): string {
	const title = field.get('title');
	return typeof title === 'string' && title.length <= 100_000 ? shown(title) : shown(name);
}

/** What another program says of a field. */
function kindOf(field: Fields, { ours }: Placed): Kind | null {
	if (ours) return null;
	const type = field.get('type');
	if (field.get('categories') !== undefined)
		return field.get('categoriesOrdered') === true ? 'ordered' : 'single';
	const constraints = field.get('constraints');
	const isListed = constraints !== undefined && fields(constraints, 'constraints').get('enum') !== undefined;
	if (isListed || type === 'boolean') return 'single';
	if (type === 'list') return 'multiple';
	return type === 'number' || type === 'integer' ? 'number' : 'text';
}

const asText: Proof<string> = (value, name) =>
	typeof value === 'number' ? String(value) : cell(value, name);

/** Texts alone, or objects with value and label. The empty one goes without saying. */
function missingOf(field: Fields): string[] {
	const found = field.take('missingValues', orElse(list(20_000, valueOf), []));
	return found.filter((one) => one !== '');
}

const valueOf: Proof<string> = (value, name) =>
	typeof value === 'object' && value !== null
		? fields(value, name).take('value', asText)
		: asText(value, name);

/** Categories to answers: one marked `kmu:also` is one more text of the answer before it. */
const answerList: Proof<Answer[]> = (value, name) => {
	const answers: { values: string[]; label: string }[] = [];
	for (const [i, one] of list(100_000, (each: unknown) => each)(value, name).entries()) {
		const at = `${name}[${i}]`;
		const text = valueOf(one, at);
		const more = typeof one === 'object' && one !== null ? fields(one, at) : null;
		const before = answers.at(-1);
		if (before && more?.take('kmu:also', orElse(flag, false))) before.values.push(text);
		else
			answers.push({ values: [text], label: more?.take('label', orElse(label, '')) || shown(text) || '?' });
	}
	return answers.length <= mostAnswers ? answers : refused(name);
};

function categoriesOf(field: Fields): Answer[] {
	const found = field.get('categories');
	if (found !== undefined) return answerList(found, 'categories');
	const constraints = field.get('constraints');
	const listed = constraints === undefined ? undefined : fields(constraints, 'constraints').get('enum');
	if (listed !== undefined) return answerList(listed, 'enum');
	const isYesNo = field.get('type') === 'boolean';
	const values = (which: string, otherwise: string[]) => field.take(which, orElse(cells, otherwise));
	if (!isYesNo) return [];
	return [
		{ values: values('trueValues', ['true', 'True', 'TRUE', '1']), label: 'true' },
		{ values: values('falseValues', ['false', 'False', 'FALSE', '0']), label: 'false' },
	];
}
