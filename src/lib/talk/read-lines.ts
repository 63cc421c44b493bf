import { unpack } from '../plates/pack';
import { limits } from './limits';
import type { Problem } from './problem';
import type { Steps } from './steps';
import type { Subject, Talk, TalkSlide } from './talk';

type Fields = Readonly<Record<string, unknown>>;

/** The line of the title slide; null where it is none. */
export function readHead(
	line: string,
	version: number,
): { words: Pick<Talk, 'title' | 'lead'>; problems: Problem[] } | null {
	const fields = fieldsIn(line);
	if (!fields || !Number.isInteger(fields.v) || Number(fields.v) < 1) return null;
	return {
		words: { title: textIn(fields.title, limits.title), lead: textIn(fields.lead, limits.lead) },
		problems: Number(fields.v) > version ? ['newer'] : [],
	};
}

/** The line of a slide. */
export async function readSlide(
	line: string,
	isNamed: (id: string) => boolean,
): Promise<TalkSlide | Problem> {
	const fields = fieldsIn(line);
	if (!fields) return 'slide';
	const subject = await subjectIn(fields, isNamed);
	if (typeof subject === 'string') return subject;
	return { subject, notes: textIn(fields.notes, limits.notes), steps: stepsIn(fields.steps) };
}

async function subjectIn(
	{ figure, plate }: Fields,
	isNamed: (id: string) => boolean,
): Promise<Subject | Problem> {
	if (typeof figure === 'string') return isNamed(figure) ? { kind: 'named', figure } : 'figure';
	if (typeof plate !== 'string') return 'slide';
	const unpacked = await unpack(plate);
	return unpacked.ok ? { kind: 'frozen', plate: unpacked.plate, packed: plate } : 'plate';
}

function stepsIn(said: unknown): Steps {
	if (said === '*') return 'all';
	if (!Array.isArray(said)) return [];
	return said
		.filter((code): code is string => typeof code === 'string' && code.length <= limits.code)
		.slice(0, limits.steps);
}

const textIn = (said: unknown, longest: number): string =>
	typeof said === 'string' ? said.slice(0, longest) : '';

function fieldsIn(line: string): Fields | null {
	try {
		const read: unknown = JSON.parse(line);
		return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as Fields) : null;
	} catch {
		return null;
	}
}
