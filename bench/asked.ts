import { readFile } from 'node:fs/promises';
import { namedFigure } from '../src/lib/figures/named';
import type { FigureDocument } from '../src/lib/share/figure-json';
import { percent } from '../src/lib/words/number';

/** One value that a German drawing has to show: whose it is, and how it is written. */
export interface Asked {
	readonly code: string;
	readonly label: string;
	readonly value: string;
}

/** What the drawing of a built figure shows: the values of its first view. A value that is missing is not asked for. */
export async function asked(dir: string, id: string): Promise<Asked[]> {
	const { values } = JSON.parse(await readFile(`${dir}/figures/${id}.json`, 'utf8')) as FigureDocument;
	const { series, by } = namedFigure(id).views[0];
	return values
		.filter((value) => value.series === series)
		.flatMap((one) =>
			one.value === null
				? []
				: { code: String(one[by]), label: one.label.de, value: percent(one.value, 'de') },
		);
}
