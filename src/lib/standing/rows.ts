import { isOfUsers } from '../benchmark/asked';
import type { Mark } from '../benchmark/answers';
import type { Finding } from '../benchmark/finding';
import type { Estimate } from '../stats/estimate';
import { atBest, doubts, interval } from '../words/intervals';
import { view } from '../words/benchmark/view';
import type { Locale } from '../words/locale';
import { capital } from '../words/share';
import type { ToldFinding } from './told-finding';
import type { ToldSource } from './told-source';

/** One finding as a row of a drawing: its words and its value as judged. */
export interface Row {
	readonly told: ToldFinding;
	readonly estimate: Estimate;
	/** Whether there may be a figure once the business says its size or its sector. */
	readonly mayCome: boolean;
	/** Whether it is a share of those enterprises that use social media, or of all; null where there is no share of enterprises. */
	readonly ofUsers: boolean | null;
}

/** Findings with their words; `told` tells them in the same order. Throws where the two do not belong together. */
export function rowsOf(findings: readonly Finding[], told: readonly ToldFinding[]): Row[] {
	if (told.length !== findings.length)
		throw new Error(`${findings.length} findings are told in ${told.length} texts.`);
	return findings.map((finding, i) => {
		const own = told[i];
		if (own === undefined || own.code !== codeOf(finding))
			throw new Error(`Finding ${i + 1} is ${codeOf(finding)}, but ${own?.code} is told in its place.`);
		return { told: own, estimate: estimateOf(finding), mayCome: mayCome(finding), ofUsers: ofUsers(finding) };
	});
}

const codeOf = (finding: Finding): ToldFinding['code'] =>
	finding.kind === 'presence' ? 'E_SM1_ANY' : finding.code;

function estimateOf(finding: Finding): Estimate {
	const shown =
		finding.kind === 'want' ? finding.figure : finding.kind === 'principle' ? null : finding.ladder.shown;
	return shown?.estimate ?? { kind: 'absent', reason: 'not-published' };
}

const mayCome = (finding: Finding): boolean =>
	'ladder' in finding &&
	finding.ladder.shown === null &&
	finding.ladder.rungs.some(({ state }) => state.kind === 'not-said' && state.what !== 'country');

function ofUsers(finding: Finding): boolean | null {
	const shown = 'ladder' in finding ? finding.ladder.shown : null;
	return shown ? isOfUsers(shown.series) : null;
}

export const isAnswered = ({ told }: Row): boolean => told.mark !== null;

/** The marks of rows, none of which are worth a column where nothing was answered yet. */
export const markOf = (row: Row, rows: readonly Row[]): Mark | null | undefined =>
	rows.some(isAnswered) ? row.told.mark : undefined;

/** Rows that are shares of the same group in the same year, in the order in which the groups first come; null: no figure. */
export function byGroup(
	rows: readonly Row[],
): { readonly group: string | null; readonly rows: readonly Row[] }[] {
	const groups = [...new Set(rows.map(groupOf))];
	return groups.map((group) => ({ group, rows: rows.filter((row) => groupOf(row) === group) }));
}

/** "Unternehmen ab 10 Beschäftigten in der EU-28, 2019" */
const groupOf = ({ told: { figure } }: Row): string | null =>
	figure ? `${capital(figure.group)}, ${figure.year}` : null;

/** Where the values of rows were read. */
export const sourcesOf = (rows: readonly Row[]): ToldSource[] =>
	rows.flatMap(({ told }) => told.figure?.source ?? []);

/** The largest share first; what has none last. */
export const byValue = (a: ToldFinding, b: ToldFinding): number =>
	(b.figure?.value ?? -1) - (a.figure?.value ?? -1);

/**
 * What a reader of these values must know, each sentence once: that two universes stand here, who is left out, what the whiskers mean, and what an open bar
 * means. Why values have no interval is said once for all findings (`whyNoInterval`).
 */
export function remarksOn(rows: readonly Row[], locale: Locale): string[] {
	const figures = rows.flatMap(({ told }) => told.figure ?? []);
	return [
		...new Set([
			...([true, false].every((users) => rows.some((row) => row.ofUsers === users))
				? [view.twoUniverses[locale]]
				: []),
			...leftOutOf(rows),
			...whiskerNotes(rows, locale),
			...(rows.some(({ estimate }) => isUncertain(estimate)) ? [view.openBars[locale]] : []),
			...(figures.some(({ reasonNoInterval }) => reasonNoInterval) ? [view.noInterval[locale]] : []),
		]),
	];
}

/** Who is left out; where that is not the same for all groups, of which group it is said. */
function leftOutOf(rows: readonly Row[]): string[] {
	const known = rows.filter(({ told }) => told.figure !== null);
	const reasonsOf = ({ told }: Row): readonly string[] => told.figure?.leavesOut ?? [];
	const isOfAll = new Set(known.map((row) => reasonsOf(row).join(' '))).size <= 1;
	return byGroup(known).flatMap(({ group, rows: own }) =>
		own.flatMap(reasonsOf).map((reason) => (isOfAll ? reason : `${group}: ${reason}`)),
	);
}

/** Whether the publisher itself calls a value estimated, provisional or of low reliability. */
export const isUncertain = (estimate: Estimate): boolean =>
	estimate.kind === 'known' && /[epu]/.test(estimate.flag);

function whiskerNotes(rows: readonly Row[], locale: Locale): string[] {
	return rows.flatMap(({ estimate }) => {
		if (estimate.kind !== 'known' || estimate.interval.kind === 'none') return [];
		if (estimate.interval.kind === 'interval') return interval[locale];
		const because = estimate.interval.because.map((doubt) => doubts[doubt]?.[locale] ?? doubt);
		return `${atBest[locale]}: ${because.join(`,${view.and[locale]}`)}.`;
	});
}
