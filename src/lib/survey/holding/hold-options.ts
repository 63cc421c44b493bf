import type { Question } from '../codebook/codebook';
import { optionPlaces } from '../codebook/option-places';
import { collapsed } from '../codebook/plain';
import { yesOrNo } from '../codebook/yes-words';
import { columnOf } from '../held';
import type { RawSurvey } from '../raw';
import type { HeldQuestion } from './held-question';
import { counter, setOf, translated } from './lookup';
import { Tally } from './note';

/** What an empty field is until its row is known. */
const empty = -2;

/**
 * A multiple choice over several columns: 1, 0 or -1 for each. Where some text says no, each column speaks for itself and an
 * empty field is what `blank` says. Where there are only marks, an empty field beside a mark is a no; only whoever has no mark at
 * all is what `blank` says.
 */
export function holdOptions(question: Question, { columns }: RawSurvey): HeldQuestion {
	const yes = setOf(question.yes);
	const none = setOf(question.missing);
	const unknown = new Tally();
	let saysNo = false;
	const names = columns.map(({ name }) => name);
	const found = optionPlaces(question, names).slice(0, question.answers.length);
	const options = found
		.flatMap((place) => columns[place] ?? [])
		.map((column) => {
			const countOf = counter(column);
			const meaning = Int32Array.from(column.texts, (text, i) => {
				const said = collapsed(text);
				if (none.has(said) || said === '') return -1;
				if (yes.has(said)) return 1;
				const count = countOf(i);
				if (count > 0) saysNo = true;
				if (yesOrNo(said) === null && said !== '2' && said !== '1') unknown.add(said, count);
				return 0;
			});
			return translated(column.codes, meaning, empty);
		});
	fillBlanks(options, question.blank === 'none' ? 0 : -1, !saysNo);
	return {
		columns: options.map((values, option) => ({
			name: columnOf(question, option),
			kind: 'code',
			values,
			size: 2,
		})),
		notes: unknown.note('taken-as-no', question.id),
	};
}

function fillBlanks(options: readonly Int32Array[], blank: number, onlyMarks: boolean): void {
	const rows = options[0]?.length ?? 0;
	for (let row = 0; row < rows; row += 1) {
		const isMarked = onlyMarks && options.some((values) => values[row] === 1);
		for (const values of options) if (values[row] === empty) values[row] = isMarked ? 0 : blank;
	}
}
