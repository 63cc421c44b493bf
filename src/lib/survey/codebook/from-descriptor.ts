import { fields, flag, list, oneOf, orElse, orNull, text, whole, type Fields } from '../proofs';
import type { Codebook, Question } from './codebook';
import { matched, type MatchNote } from './field-names';
import { questionFrom, type Placed } from './field-question';
import { shown } from './plain';

/** Why something is no descriptor of a survey: `version` means that a later one wrote it; `other-columns` that no column is the same. */
export type DescriptorProblem =
	'too-large' | 'not-json' | 'no-fields' | 'version' | 'refused' | 'other-columns';

/** A codebook read from outside, and what differs from the file it is for. */
export type FromDescriptor =
	| { readonly ok: true; readonly codebook: Codebook; readonly notes: readonly MatchNote[] }
	| { readonly ok: false; readonly problem: DescriptorProblem };

export const mostLettersOfDescriptor = 10_000_000;
const mostFields = 10_000;
const samplings = ['probability', 'quota', 'opt-in', 'unknown'] as const;

/**
 * The codebook of a descriptor, ours or of another program, for a file with columns of these names. Whatever it is, text or what
 * became of it: it is proven, or it is refused, and nothing is thrown.
 */
export function fromDescriptor(json: unknown, names: readonly string[]): FromDescriptor {
	const refuse = (problem: DescriptorProblem) => ({ ok: false, problem }) as const;
	let found = json;
	if (typeof json === 'string') {
		if (json.length > mostLettersOfDescriptor) return refuse('too-large');
		try {
			found = JSON.parse(json.replace(/^\ufeff/, ''));
		} catch {
			return refuse('not-json');
		}
	}
	try {
		return read(found, names);
	} catch (cause) {
		if (cause instanceof RangeError || cause instanceof TypeError) return refuse('refused');
		throw cause;
	}
}

function read(found: unknown, names: readonly string[]): FromDescriptor {
	const whole = fields(found, 'descriptor');
	const table = tableOf(whole);
	if (!table) return { ok: false, problem: 'no-fields' };
	if (table.length > mostFields) return { ok: false, problem: 'too-large' };
	const ours = whole.get('kmu:survey');
	const survey = ours === undefined ? null : fields(ours, 'kmu:survey');
	const said = survey?.get('version');
	if (typeof said === 'number' && said > 1) return { ok: false, problem: 'version' };
	const labels = table.map((field, i) => fields(field, `fields[${i}]`));
	const fieldNames = labels.map((label) => label.take('name', text(100_000)));
	const { places, notes } = matched(fieldNames, names);
	if (places.every((place) => place === null)) return { ok: false, problem: 'other-columns' };
	const placeOf = new Map(fieldNames.map((name, i) => [name, places[i] ?? null]));
	const context: Placed = {
		placeOf: (name) => placeOf.get(name) ?? null,
		nameOf: (place) => names[place] ?? '',
		ours: survey !== null,
	};
	const questions = labels.flatMap((label, i) => questionFrom(label, fieldNames[i] ?? '', context) ?? []);
	return {
		ok: true,
		codebook: {
			...about(whole, survey),
			questions: inOrder(questions, survey, context),
			design: designOf(survey, context),
		},
		notes,
	};
}

function tableOf(descriptor: Fields): unknown[] | null {
	const resources = descriptor.get('resources');
	if (!Array.isArray(resources)) return null;
	for (const resource of resources as unknown[]) {
		const schema =
			typeof resource === 'object' && resource !== null ? fields(resource, 'resource').get('schema') : null;
		const found =
			typeof schema === 'object' && schema !== null ? fields(schema, 'schema').get('fields') : null;
		if (Array.isArray(found) && found.length > 0) return found as unknown[];
	}
	return null;
}

type About = Omit<Codebook, 'questions' | 'design'>;

function about(descriptor: Fields, survey: Fields | null): About {
	const long = (from: Fields, field: string) => shown(from.take(field, orElse(text(10_000), '')));
	if (!survey) {
		const title = descriptor.get('title');
		const named = typeof title === 'string' ? shown(title) : '';
		return { title: named, universe: '', year: null, publisher: '', sampling: 'unknown', invented: false };
	}
	return {
		title: long(survey, 'title'),
		universe: long(survey, 'universe'),
		year: survey.take('year', orElse(orNull(whole(1800, 2200)), null)),
		publisher: long(survey, 'publisher'),
		sampling: survey.take('sampling', orElse(oneOf(samplings), 'unknown')),
		invented: survey.take('invented', orElse(flag, false)),
	};
}

function inOrder(questions: readonly Question[], survey: Fields | null, { placeOf }: Placed): Question[] {
	const order = survey?.take('order', orElse(list(mostFields, text(100_000)), [])) ?? [];
	const ranks = new Map(order.map((name, rank) => [placeOf(name) ?? -1, rank]));
	const rank = ({ columns }: Question) => ranks.get(Math.min(...columns)) ?? order.length;
	return [...questions].sort((a, b) => rank(a) - rank(b));
}

function designOf(survey: Fields | null, { placeOf }: Placed): Codebook['design'] {
	const none = { weight: null, stratum: null, cluster: null, population: null };
	const found = survey?.get('design');
	if (found === undefined) return none;
	const named = fields(found, 'design');
	const place = (role: keyof typeof none) => {
		const name = named.take(role, orElse(orNull(text(100_000)), null));
		return name === null ? null : placeOf(name);
	};
	return {
		weight: place('weight'),
		stratum: place('stratum'),
		cluster: place('cluster'),
		population: place('population'),
	};
}

/** A codebook with the guessed questions for those columns that it says nothing of. */
export function completed<T extends Codebook>(loaded: T, guessed: Codebook): T {
	const known = new Set(loaded.questions.flatMap(({ columns }) => columns));
	const more = guessed.questions.filter(({ columns }) => !columns.some((place) => known.has(place)));
	return { ...loaded, questions: [...loaded.questions, ...more] };
}
