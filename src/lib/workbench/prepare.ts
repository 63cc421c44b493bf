import type { Table } from '../catalog/table';
import { house } from '../figures/house';
import { examples } from '../queries/examples';
import type { Locale } from '../words/locale';
import { columnMeanings } from '../words/workbench-columns';
import { exampleWords } from '../words/workbench-examples';

/** An example with its words in the page's language. */
export interface Lesson {
	readonly id: string;
	readonly sql: string;
	readonly question: string;
	readonly trap: string;
}

/** What the page of the workbench needs of the label and of the words: it travels in the HTML, in one language. */
export interface Prepared {
	readonly tables: readonly Table[];
	readonly lessons: readonly Lesson[];
	/** What the columns mean, by their names. */
	readonly meanings: Readonly<Record<string, string>>;
}

/** Throws when an example has no words. */
export async function prepare(locale: Locale): Promise<Prepared> {
	const { catalog } = await house();
	return {
		tables: catalog.tables,
		lessons: examples.map(({ id, sql }) => {
			const words = exampleWords[id];
			if (!words) throw new Error(`The example ${id} has no words.`);
			return { id, sql, question: words.question[locale], trap: words.trap[locale] };
		}),
		meanings: Object.fromEntries(
			Object.entries(columnMeanings).map(([name, meaning]) => [name, meaning[locale]]),
		),
	};
}
