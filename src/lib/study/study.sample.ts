import type { Codebook, Question } from '../survey/codebook/codebook';
import type { RawSurvey } from '../survey/raw';
import { summaryOf, type ColumnSummary } from '../survey/reading/summary';

type Given = Partial<Omit<Question, 'answers'>> & { readonly answers?: readonly string[] };

/** A question for tests; answers by their texts. */
export const question = ({ answers = [], columns = [0], ...given }: Given = {}): Question => ({
	...{ id: `q${columns[0]}`, columns, kind: 'single', text: 'Frage', missing: [], delimiter: null },
	...{ yes: [], blank: 'missing', base: '', decimal: ',', unit: '' },
	answers: answers.map((text) => ({ values: [text], label: text })),
	...given,
});

export const codebook = (questions: readonly Question[], given: Partial<Codebook> = {}): Codebook => ({
	...{ title: 'Umfrage', universe: '', year: null, publisher: '', sampling: 'unknown', invented: false },
	questions,
	design: { weight: null, stratum: null, cluster: null, population: null },
	...given,
});

/** A survey from its columns, each a name and its texts; '' is an empty field. */
export function survey(columns: Readonly<Record<string, readonly string[]>>): RawSurvey {
	const rows = Math.max(0, ...Object.values(columns).map(({ length }) => length));
	return {
		file: 'firmen.csv',
		rows,
		columns: Object.entries(columns).map(([name, cells]) => {
			const texts = [...new Set(cells.filter((cell) => cell !== ''))];
			return { name, texts, codes: Int32Array.from(cells, (cell) => texts.indexOf(cell)) };
		}),
	};
}

export const summary = (columns: Readonly<Record<string, readonly string[]>>): readonly ColumnSummary[] =>
	survey(columns).columns.map(summaryOf);
