import type { Question } from '../codebook/codebook';
import { numberIn } from '../codebook/number';
import { collapsed } from '../codebook/plain';
import { columnOf } from '../held';
import type { RawColumn, RawSurvey } from '../raw';
import type { HeldQuestion } from './held-question';
import { holdList } from './hold-list';
import { holdOptions } from './hold-options';
import { counter, placesOf, setOf, translated } from './lookup';
import { Tally } from './note';

/** Reads the answers of a question. Texts and ids never go to the database. */
export function holdQuestion(question: Question, raw: RawSurvey): HeldQuestion {
	const { kind, id } = question;
	if (kind === 'text' || kind === 'id') return { columns: [], notes: [] };
	const found = question.columns.flatMap((place) => raw.columns[place] ?? []);
	const [first] = found;
	if (first === undefined || found.length < question.columns.length) {
		const gone = question.columns.length - found.length;
		return {
			columns: [],
			notes: [{ kind: 'no-such-column', question: id, texts: [], count: gone, distinct: gone }],
		};
	}
	switch (kind) {
		case 'single':
		case 'ordered':
			return holdChoice(question, first);
		case 'number':
			return holdNumber(question, first);
		case 'multiple':
			return question.delimiter === null ? holdOptions(question, raw) : holdList(question, first);
		default:
			return kind satisfies never;
	}
}

function holdChoice(question: Question, column: RawColumn): HeldQuestion {
	const { answers, missing, id } = question;
	const places = placesOf(answers);
	const none = setOf(missing);
	const count = counter(column);
	const unknown = new Tally();
	const meaning = Int32Array.from(column.texts, (text, i) => {
		const found = collapsed(text);
		if (none.has(found)) return -1;
		const place = places.get(found);
		if (place === undefined && found !== '') unknown.add(found, count(i));
		return place ?? -1;
	});
	const values = translated(column.codes, meaning);
	return {
		columns: [{ name: columnOf(question), kind: 'code', values, size: answers.length }],
		notes: unknown.note('not-in-codebook', id),
	};
}

function holdNumber(question: Question, column: RawColumn): HeldQuestion {
	const none = setOf(question.missing);
	const count = counter(column);
	const unread = new Tally();
	const meaning = Float64Array.from(column.texts, (text, i) => {
		if (none.size > 0 && none.has(collapsed(text))) return Number.NaN;
		const value = numberIn(text, question.decimal);
		if (value === null) unread.add(collapsed(text), count(i));
		return value ?? Number.NaN;
	});
	const values = new Float64Array(column.codes.length);
	for (let row = 0; row < values.length; row += 1) {
		const code = column.codes[row] ?? -1;
		values[row] = code < 0 ? Number.NaN : (meaning[code] ?? Number.NaN);
	}
	return {
		columns: [{ name: columnOf(question), kind: 'number', values }],
		notes: unread.note('not-a-number', question.id),
	};
}
