import type { CountedColumn } from './counted';
import type { OptionColumn } from './one-of-several';
import { mostOptions, type OptionGroup } from './option-candidate';
import { plain, shown } from './plain';
import { why } from './reasons';

/** SurveyMonkey names a column by its option and writes the option into it: neighbours without a common stem. */
export function namedByTheirText(
	columns: readonly CountedColumn[],
	holds: readonly (OptionColumn | null)[],
	taken: ReadonlySet<number>,
): OptionGroup[] {
	const runs: { column: CountedColumn; text: string }[][] = [];
	for (const [i, column] of columns.entries()) {
		const one = holds[i];
		if (one?.kind !== 'marked' || !one.own || taken.has(column.place)) continue;
		if (!plain(column.name).endsWith(plain(one.text))) continue;
		const run = runs.at(-1);
		const isNext = run?.at(-1)?.column.place === column.place - 1;
		// A name that is more than its option begins a question.
		if (run && isNext && plain(column.name) === plain(one.text)) run.push({ column, text: one.text });
		else runs.push([{ column, text: one.text }]);
	}
	return runs
		.filter((run) => run.length >= 2 && run.length <= mostOptions)
		.map((run) => ({
			places: run.map(({ column }) => column.place),
			text: shown(withoutOption(run[0]?.column.name ?? '', run[0]?.text ?? '')),
			labels: run.map(({ text }) => shown(text)),
			yes: [...new Set(run.map(({ text }) => text))],
			reasons: [
				why(
					'marked-columns',
					run.map(({ column }) => column.name),
				),
				why('blank-is-missing', [], false),
			],
		}));
}

function withoutOption(name: string, option: string): string {
	const stem = name.slice(0, name.length - option.length).replace(/[\s:|–—/>-]+$/, '');
	return stem === '' ? name : stem;
}
