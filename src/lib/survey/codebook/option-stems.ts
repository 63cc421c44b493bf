import { splitsOf, type Split } from './column-names';
import type { CountedColumn } from './counted';
import type { OptionColumn } from './one-of-several';
import { isEmpty, isOwn, type Candidate } from './option-candidate';

/** Columns of one stem, each column in the largest group that its name allows. */
export function byStem(
	columns: readonly CountedColumn[],
	holds: readonly (OptionColumn | null)[],
): Candidate[][] {
	const splits = columns.map(({ name }) => splitsOf(name));
	const sizes = new Map<string, number>();
	for (const { key } of splits.flat()) sizes.set(key, (sizes.get(key) ?? 0) + 1);
	const groups = new Map<string, Candidate[]>();
	for (const [i, column] of columns.entries()) {
		const shared = (splits[i] ?? []).filter(({ key }) => (sizes.get(key) ?? 0) > 1);
		// A longer stem says more: "Q5: Kanäle - Facebook" is of "Q5: Kanäle" when others are.
		const [split] = shared.sort((a, b) => rank(a) - rank(b) || b.stem.length - a.stem.length);
		if (!split) continue;
		const group = groups.get(split.key) ?? [];
		group.push({ column, split, holds: holds[i] ?? null });
		groups.set(split.key, group);
	}
	return [...groups.values()];
}

const rank = ({ style }: Split): number => ['bracket', 'worded', 'numbered', 'prefixed'].indexOf(style);

/**
 * The whole group where all its columns are options, texts of "other" aside. Of numbered columns also the runs that are: every
 * column of Unipark is called `v_` and a number.
 */
export function partsOf(candidates: readonly Candidate[]): Candidate[][] {
	const options = candidates.filter((one) => one.holds !== null && !isOther(one));
	const [{ split } = { split: null }] = candidates;
	if (split === null) return [];
	const rest = candidates.filter((one) => one.holds === null && !isOther(one));
	const areWords = rest.every(({ column }) => column.texts.length > 20);
	if (split.style === 'prefixed') return neighbours(options).filter((run) => run.length >= 3);
	if (areWords && !isEmpty(split)) return [options];
	if (!isEmpty(split)) return [];
	const runs = neighbours(options).flatMap(counting);
	return runs.filter((run) => run.every(({ holds }) => holds?.kind === 'marked' || isQuoted(holds)));
}

/** Columns side by side that hold the same: a prefix alone may join what does not belong together. */
function neighbours(options: readonly Candidate[]): Candidate[][] {
	const runs: Candidate[][] = [];
	for (const one of options) {
		const run = runs.at(-1);
		const before = run?.at(-1);
		const follows = before?.column.place === one.column.place - 1 && before.holds?.kind === one.holds?.kind;
		if (run && follows) run.push(one);
		else runs.push([one]);
	}
	return runs;
}

/** A run cut where its numbers do not go on. */
function counting(run: readonly Candidate[]): Candidate[][] {
	const runs: Candidate[][] = [];
	for (const one of run) {
		const last = runs.at(-1);
		if (last && Number(one.split.option) === Number(last.at(-1)?.split.option) + 1) last.push(one);
		else runs.push([one]);
	}
	return runs;
}

/** Where those who chose "other" wrote what. */
const isOther = (one: Candidate): boolean =>
	/other|sonst|andere|text/i.test(one.column.name) &&
	(one.holds === null || (one.holds.kind === 'marked' && one.holds.own && !isOwn(one)));

/** 0 and 1, quoted and not quoted: how options are written, and seldom a question of its own. */
const isQuoted = (holds: OptionColumn | null): boolean => holds?.kind === 'yes-no' && !holds.words;
