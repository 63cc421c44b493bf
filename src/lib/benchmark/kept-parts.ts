import { marks, unanswered, type Answers, type Mark } from './answers';
import { marked, type Marked } from './items';
import { newcomer, sizeClasses, type Profile } from './profile';
import { fieldsOf, type Reading } from './reading';

/** Reads the profile of a kept file; the newcomer's where there is none. */
export function readProfile(found: unknown, reading: Reading): Profile {
	const fields = fieldsOf(found);
	if (!fields) {
		reading.note(found === undefined ? 'missing' : 'damaged', 'profile', found);
		return newcomer;
	}
	const { country, size, division } = fields;
	for (const [where, value] of Object.entries({ country, size, division }))
		if (value === undefined) reading.note('missing', where);
	return {
		country: (country === undefined ? null : reading.country(country)) ?? newcomer.country,
		size: isNothing(size) ? null : reading.oneOf(sizeClasses, size, 'size'),
		division: isNothing(division) ? null : reading.division(division),
	};
}

/** Reads the answers of a kept file; none where there are none. */
export function readAnswers(found: unknown, reading: Reading): Answers {
	const fields = fieldsOf(found);
	if (!fields) {
		reading.note(found === undefined ? 'missing' : 'damaged', 'answers', found);
		return unanswered;
	}
	return {
		networks: readNetworks(fields['networks'], reading),
		marks: readMarks(fields['marks'], reading),
	};
}

/** Reads a day in ISO form; null where it is none. */
export function readDay(found: unknown, reading: Reading): string | null {
	if (typeof found === 'string' && /^\d{4}-\d\d-\d\d$/.test(found)) {
		const date = new Date(`${found}T00:00:00Z`);
		if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(found)) return found;
	}
	reading.note(isNothing(found) ? 'missing' : 'unknown-value', 'saved', found ?? '');
	return null;
}

function readNetworks(found: unknown, reading: Reading): Answers['networks'] {
	if (found === null || found === 'not-relevant') return found;
	if (Array.isArray(found)) return found.length === 0 ? [] : reading.networks(found);
	reading.note(found === undefined ? 'missing' : 'unknown-value', 'networks', found);
	return null;
}

function readMarks(found: unknown, reading: Reading): Answers['marks'] {
	const fields = fieldsOf(found);
	if (!fields) {
		reading.note(found === undefined ? 'missing' : 'damaged', 'marks', found);
		return {};
	}
	const read: Partial<Record<Marked, Mark>> = {};
	for (const [key, value] of Object.entries(fields)) {
		const code = reading.oneOf(marked, key, 'marks');
		const mark = code && reading.oneOf(marks, value, code);
		if (code && mark) read[code] = mark;
	}
	return read;
}

const isNothing = (found: unknown): found is null | undefined => found === null || found === undefined;
