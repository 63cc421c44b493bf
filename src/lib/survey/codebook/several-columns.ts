import type { CountedColumn } from './counted';
import type { Parted } from './missing';
import { optionColumn } from './one-of-several';
import { isEmpty, mostOptions, type Candidate, type OptionGroup } from './option-candidate';
import { namedByTheirText } from './option-names';
import { byStem, partsOf } from './option-stems';
import { yesOf } from './option-yes';
import { shown } from './plain';
import { why } from './reasons';

export type { OptionGroup } from './option-candidate';

/** Finds questions of which one may choose several answers and that have a column an answer. */
export function groupsOf(columns: readonly CountedColumn[], parted: readonly Parted[]): OptionGroup[] {
	const holds = columns.map((column, i) =>
		optionColumn(column, parted[i] ?? { missing: [], rest: [], reasons: [] }),
	);
	const groups: OptionGroup[] = [];
	const taken = new Set<number>();
	const take = (found: OptionGroup | null) => {
		if (!found) return;
		groups.push(found);
		for (const place of found.places) taken.add(place);
	};
	for (const candidates of byStem(columns, holds))
		for (const part of partsOf(candidates)) take(grouped(part, columns));
	for (const run of namedByTheirText(columns, holds, taken)) take(run);
	return groups;
}

function grouped(candidates: readonly Candidate[], columns: readonly CountedColumn[]): OptionGroup | null {
	const filled = candidates.filter(({ holds }) => holds?.kind !== 'empty');
	const [first] = candidates;
	if (!first || candidates.length < 2 || candidates.length > mostOptions || filled.length === 0) return null;
	// Constant columns are no marks: someone has to have left one empty.
	const areFull = filled.every(
		({ column, holds }) => holds?.kind === 'marked' && column.filled === column.rows,
	);
	if (areFull) return null;
	const yes = yesOf(filled);
	if (!yes) return null;
	const hasStem = !isEmpty(first.split);
	const isSure = hasStem && first.split.style !== 'prefixed';
	return {
		places: candidates.map(({ column }) => column.place),
		text: shown(
			hasStem ? first.split.stem : `${first.column.name} – ${candidates.at(-1)?.column.name ?? ''}`,
		),
		labels: candidates.map((one) => labelOf(one, columns)),
		yes: yes.words,
		reasons: [
			why(
				yes.because,
				candidates.map(({ column }) => column.name),
				isSure,
			),
			...yes.reasons,
		],
	};
}

/** The option in words: of the name of its column, or of the text that marks it; else the name. */
function labelOf({ column, split, holds }: Candidate, columns: readonly CountedColumn[]): string {
	const isCode = split.style === 'numbered' || /^[A-Z]{0,3}\d+$/i.test(split.option);
	if (!isCode) return shown(split.option);
	if (holds?.kind === 'marked' && holds.own && !/^\d+$/.test(holds.text)) return shown(holds.text);
	return shown(columns[column.place]?.name ?? split.option);
}
