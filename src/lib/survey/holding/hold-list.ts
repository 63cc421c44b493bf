import type { Question } from '../codebook/codebook';
import { collapsed } from '../codebook/plain';
import { columnOf } from '../held';
import type { RawColumn } from '../raw';
import type { HeldQuestion } from './held-question';
import { counter, placesOf, setOf, translated } from './lookup';
import { Tally } from './note';

/** What a text of a list says: the places of its answers, null where there is no answer in it, and marks nobody knows. */
export interface Marks {
	readonly chosen: readonly number[] | null;
	readonly unknown: readonly string[];
}

/**
 * Reads a list of marks. Whole marks count, each once, never a part of one. An answer that holds the delimiter itself, `Ja, aber
 * selten`, is found where its pieces stand side by side: the longest first.
 */
export function marksReader({ answers, missing, delimiter }: Question): (text: string) => Marks {
	const places = placesOf(answers);
	const none = setOf(missing);
	const sign = delimiter ?? ';';
	return (text) => {
		const whole = collapsed(text);
		if (none.has(whole)) return { chosen: null, unknown: [] };
		const pieces = text.split(sign);
		const chosen = new Set<number>();
		const unknown: string[] = [];
		let hasMark = false;
		for (let from = 0; from < pieces.length;) {
			const [place, taken] = longestMark(pieces, from, sign, places);
			const mark = collapsed(pieces[from] ?? '');
			if (place !== null) chosen.add(place);
			else if (mark !== '' && !none.has(mark)) unknown.push(mark);
			hasMark ||= place !== null || (mark !== '' && !none.has(mark));
			from += taken;
		}
		return { chosen: hasMark ? [...chosen] : null, unknown };
	};
}

/** No answer has more pieces. */
const mostPieces = 8;

function longestMark(
	pieces: readonly string[],
	from: number,
	sign: string,
	places: ReadonlyMap<string, number>,
): [place: number | null, taken: number] {
	for (let taken = Math.min(mostPieces, pieces.length - from); taken >= 1; taken -= 1) {
		const place = places.get(collapsed(pieces.slice(from, from + taken).join(sign)));
		if (place !== undefined) return [place, taken];
	}
	return [null, 1];
}

/** A multiple choice in one column: 1 and 0 for each answer, -1 for who gave none. */
export function holdList(question: Question, column: RawColumn): HeldQuestion {
	const read = marksReader(question);
	const count = counter(column);
	const unknown = new Tally();
	const options = question.answers.map(() => new Int32Array(column.texts.length));
	for (const [i, text] of column.texts.entries()) {
		const marks = read(text);
		for (const mark of marks.unknown) unknown.add(mark, count(i));
		if (marks.chosen === null) for (const option of options) option[i] = -1;
		else for (const place of marks.chosen) (options[place] ?? new Int32Array(0))[i] = 1;
	}
	const blank = question.blank === 'none' ? 0 : -1;
	return {
		columns: options.map((meaning, option) => ({
			name: columnOf(question, option),
			kind: 'code',
			values: translated(column.codes, meaning, blank),
			size: 2,
		})),
		notes: unknown.note('mark-not-in-codebook', question.id),
	};
}
