import type { Panel, PanelGroup, PanelItem, PanelNumber, Spread } from '../../benchmark/panel/panel';
import { sizeClasses, type SizeClass } from '../../benchmark/profile';
import type { Filter } from '../../queries/survey/asked';
import { cellsQuery } from '../../queries/survey/cells-query';
import { answered, placesOf, type Axis } from '../../queries/survey/axis';
import type { Cells } from '../../queries/survey/cells';
import { ecdfQuery } from '../../queries/survey/numbers';
import { toMoments } from '../../queries/survey/to-moments';
import type { Estimate } from '../../stats/estimate';
import type { Moments } from '../../stats/survey/moments';
import { shareOf } from '../../stats/survey/share';
import type { Question } from '../../survey/codebook/codebook';
import { columnOf } from '../../survey/held';
import { askedOf, type Asked, type Kit } from '../analysis/asked';
import { countOf } from '../analysis/crossed';
import { hiddenGroups } from '../analysis/hidden';
import { judged } from '../analysis/judging';
import { questionOf, startOf } from '../analysis/start-view';
import { cutsOf } from './cuts';
import { codesOf, parts, type Mapped, type PanelMapping, type Part } from './mapping';
import type { OwnRecord } from './own-record';
import { codedBy, recoded } from './recode';
import { spreadOf } from './spread-of';
import { without } from './without';

/** A group that is measured: all, or a size class. */
interface Measuring {
	readonly size: SizeClass | null;
	readonly filters: readonly Filter[];
	/** Whether the business that is left out would be in it. */
	readonly holdsOwn: boolean;
}

/** What is measured of each group, in the order of the groups. */
interface Column {
	readonly items: readonly PanelItem[];
	readonly numbers: readonly PanelNumber[];
	readonly shares: readonly (readonly Estimate[])[];
	readonly spreads: readonly (readonly Spread[])[];
}

/**
 * A survey as a group of peers: weighted shares, and distributions, of all and by size class, with no respondent in them. One
 * respondent can be left out: a business is not its own peer. Rejects as the engine does.
 */
export async function makePanel(kit: Kit, mapping: PanelMapping, own: OwnRecord | null): Promise<Panel> {
	const { codebook } = kit;
	const asked = await askedOf(kit, startOf(codebook, []));
	const groups = groupsFor(kit, mapping, own);
	const columns: Column[] = [];
	for (const part of parts) {
		const question = questionOf(codebook, mapping.parts[part].question);
		if (question && codesOf(mapping.parts[part]).length > 0)
			columns.push(await measured(asked, part, question, mapping, groups, own));
	}
	for (const [place, { question: id, asked: of }] of mapping.numbers.entries()) {
		const question = questionOf(codebook, id);
		if (question?.kind !== 'number') continue;
		const number = { code: `N${place + 1}`, asked: of, question: question.text, unit: question.unit };
		columns.push(await spreads(asked, question, number, groups, own));
	}
	const ns = await sizes(asked, groups, own);
	return {
		...{ title: oneLine(codebook.title, 500), universe: oneLine(codebook.universe, 2_000) },
		...{ publisher: oneLine(codebook.publisher, 500), year: codebook.year },
		...{ sampling: codebook.sampling, invented: codebook.invented, weighted: asked.judging.complex },
		items: columns.flatMap(({ items }) => items),
		numbers: columns.flatMap(({ numbers }) => numbers),
		groups: groups.map(({ size }, place): PanelGroup => ({
			...{ size, n: ns[place] ?? null },
			shares: columns.flatMap(({ shares }) => shares[place] ?? []),
			spreads: columns.flatMap((column) => column.spreads[place] ?? []),
		})),
	};
}

/** A text as a file of peers may hold it. */
const oneLine = (text: string, most: number): string =>
	text
		.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
		.trim()
		.slice(0, most);

function groupsFor({ codebook }: Kit, { size }: PanelMapping, own: OwnRecord | null): readonly Measuring[] {
	const question = questionOf(codebook, size.question);
	const all: Measuring = { size: null, filters: [], holdsOwn: own !== null };
	if (question === null) return [all];
	const column = columnOf(question);
	const ownCode = own?.values.get(column) ?? null;
	return [
		all,
		...sizeClasses.flatMap((one): readonly Measuring[] => {
			const codes = size.codes.flatMap((code, place) => (code === one ? [place] : []));
			if (codes.length === 0) return [];
			const holdsOwn = ownCode !== null && codes.includes(ownCode);
			return [{ size: one, filters: [{ kind: 'codes', column, codes }], holdsOwn }];
		}),
	];
}

/** The groups that may not be shown, by how many in them answered. The first is all. */
function hidden(groups: readonly Measuring[], ns: readonly number[]): readonly boolean[] {
	const [all = 0, ...classes] = ns;
	if (groups.length === 1) return [false];
	const known = classes.reduce((sum, n) => sum + n, 0);
	return [false, ...hiddenGroups(classes, all - known, false)];
}

/** Respondents of each group who have a weight; null where it is not told. */
async function sizes(
	{ kit, shape }: Asked,
	groups: readonly Measuring[],
	own: OwnRecord | null,
): Promise<readonly (number | null)[]> {
	const counted = await Promise.all(
		groups.map(async ({ filters, holdsOwn }) => {
			const cells = await kit.engine.columns(cellsQuery({ dimensions: [], filters, shape }));
			const n = cells.n.reduce((sum, each) => sum + each, 0);
			return holdsOwn && own !== null && own.respondent.weight > 0 ? n - 1 : n;
		}),
	);
	const isHidden = hidden(groups, counted);
	return counted.map((n, place) => (isHidden[place] || n < 10 ? null : n));
}

async function measured(
	asked: Asked,
	part: Part,
	question: Question,
	mapping: PanelMapping,
	groups: readonly Measuring[],
	own: OwnRecord | null,
): Promise<Column> {
	const { kit, shape, design, judging } = asked;
	const mapped: Mapped<PanelItem['code']> = mapping.parts[part];
	const coded = codedBy(question, mapped);
	const dimension =
		coded.kind === 'options'
			? ({ kind: 'options', columns: coded.columns } as const)
			: ({ kind: 'codes', column: coded.columns[0] ?? '' } as const);
	const cells = await Promise.all(
		groups.map(async ({ filters, holdsOwn }) => {
			const found = await kit.engine.columns(cellsQuery({ dimensions: [dimension], filters, shape }));
			return holdsOwn && own ? without(found, own.respondent, own.codeOf(dimension)) : found;
		}),
	);
	const moments = cells.map((one) => toMoments(recoded(one, coded.to), design, [coded.axis]));
	const base = placesOf([coded.axis], [answered(coded.axis)]);
	const isHidden = hidden(
		groups,
		moments.map((one) => countOf(one, base)),
	);
	const text = oneLine(question.text, 2_000);
	const of = mapping.parts[part].asked;
	const isCounted = question.kind === 'multiple' && (part === 'networks' || part === 'purposes');
	return {
		items: coded.codes.map((code) => ({ code, asked: of, question: text })),
		numbers: isCounted ? [{ code: part.toUpperCase(), asked: of, question: text, unit: '' }] : [],
		shares: moments.map((one, place) =>
			coded.codes.map((_, code) => {
				const share = shareOf(one, { yes: placesOf([coded.axis], [[code]]), base });
				return rounded(judged(share, judging, 'percent', isHidden[place] === true));
			}),
		),
		spreads: cells.map((one, place) => {
			if (!isCounted) return [];
			const axis: Axis = { kind: 'codes', size: coded.codes.length + 1 };
			const values = Array.from({ length: axis.size }, (_, value) => value);
			const counts = toMoments(recoded(one, coded.count), design, [axis]);
			return [spreadOf(counts, axis, values, judging, isHidden[place] === true)];
		}),
	};
}

async function spreads(
	{ kit, shape, design, judging }: Asked,
	question: Question,
	number: PanelNumber,
	groups: readonly Measuring[],
	own: OwnRecord | null,
): Promise<Column> {
	const column = columnOf(question);
	const cuts = cutsOf(await kit.engine.columns(ecdfQuery(column, [], shape)));
	const axis: Axis = { kind: 'codes', size: cuts.length };
	const found = await Promise.all(
		groups.map(async ({ filters, holdsOwn }): Promise<readonly [Moments, Cells]> => {
			const dimension = { kind: 'cuts', column, cuts } as const;
			const cells = await kit.engine.columns(cellsQuery({ dimensions: [dimension], filters, shape }));
			const peers = holdsOwn && own ? without(cells, own.respondent, own.codeOf(dimension)) : cells;
			return [toMoments(peers, design, [axis]), peers];
		}),
	);
	const base = placesOf([axis], [answered(axis)]);
	const isHidden = hidden(
		groups,
		found.map(([moments]) => countOf(moments, base)),
	);
	return {
		...{
			items: [],
			numbers: [{ ...number, question: oneLine(number.question, 2_000), unit: oneLine(number.unit, 100) }],
		},
		shares: groups.map(() => []),
		spreads: found.map(([moments], place) => [
			cuts.length === 0
				? { kind: 'absent' }
				: spreadOf(moments, axis, cuts, judging, isHidden[place] === true),
		]),
	};
}

const hundredth = (value: number, towards: 'floor' | 'round' | 'ceil'): number =>
	Math[towards](value * 100) / 100;

/** In hundredths of a point, so that no weight can be had from a share; limits outwards. */
function rounded(estimate: Estimate): Estimate {
	if (estimate.kind !== 'known') return estimate;
	const { interval } = estimate;
	const value = hundredth(estimate.value, 'round');
	if (interval.kind === 'none') return { ...estimate, value };
	const low = Math.min(value, hundredth(interval.low, 'floor'));
	const high = Math.max(value, Math.min(100, hundredth(interval.high, 'ceil')));
	return { ...estimate, value, interval: { ...interval, low, high } };
}
