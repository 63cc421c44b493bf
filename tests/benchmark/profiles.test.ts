/** Ten businesses, worked out by hand: what the site tells them is held against `profiles`. */
import { beforeAll, describe, expect, it } from 'vitest';
import { climb } from '../../src/lib/benchmark/ladder';
import { distributionOf } from '../../src/lib/benchmark/distribution';
import { findingsOf } from '../../src/lib/benchmark/findings';
import { leadOf } from '../../src/lib/benchmark/lead';
import { positionOf } from '../../src/lib/benchmark/position';
import { purposes, types, wants } from '../../src/lib/benchmark/items';
import type { Finding, Findings, Lead } from '../../src/lib/benchmark/finding';
import type { Ground } from '../../src/lib/benchmark/ground';
import type { Ladder, Peers, Rung } from '../../src/lib/benchmark/ladder-rungs';
import { rungNames } from '../../src/lib/benchmark/ladder-rungs';
import { stepsOf } from '../../src/lib/benchmark/steps';
import { ground } from '../../src/lib/standing/prepare-ground';
import { profiles, wanted } from './profiles';
import type { At, Shown, WorkedLead } from './worked';

let site: Ground;
beforeAll(async () => {
	site = await ground();
}, 60_000);

const shownOf = (peers: Peers | null): Shown | null => {
	if (peers === null) return null;
	const { series, geo, size_class, sector, year, value } = peers.row;
	if (value === null) throw new Error('a figure without a value is shown');
	const leavesOut = [...peers.leavesOut].sort();
	return { rung: peers.rung, series, geo, size_class, sector, year, value, leavesOut };
};

function stateOf({ state }: Rung): string {
	if (state.kind === 'not-published') return state.kind;
	if (state.kind === 'not-said') return `${state.kind} ${state.what}`;
	const { year, value } = state.figure.row;
	const leavesOut = state.kind === 'too-old' ? [] : [...state.leavesOut].sort();
	return [state.kind, year, value, ...(leavesOut.length > 0 ? ['without', ...leavesOut] : [])].join(' ');
}

const point = ({ year, value }: { year: number; value: number }): At => [year, value];

function pointsOf(lead: Lead): WorkedLead {
	if (lead.kind === 'none') return lead;
	const { kind } = lead;
	const years = lead.years.map(point);
	if (kind === 'ahead') return { kind, latest: point(lead.latest), years };
	const before = lead.before && point(lead.before);
	if (kind === 'reached') return { kind, first: point(lead.first), before, years };
	return { kind, first: lead.first && point(lead.first), before, latest: point(lead.latest), years };
}

const codeOf = (finding: Finding): string => (finding.kind === 'presence' ? 'E_SM1_ANY' : finding.code);

const laddersOf = ({ presence, types: kinds, purposes: uses }: Findings): Record<string, Ladder> => ({
	E_SM1_ANY: presence.ladder,
	...Object.fromEntries([...kinds, ...uses].map(({ code, ladder }) => [code, ladder])),
});

const falling = (values: readonly (number | null)[]): boolean =>
	values.every((value, index) => index === 0 || (value ?? -1) <= (values[index - 1] ?? -1));

describe('the table', () => {
	it('names rows that are in the data', () => {
		for (const { name, shown } of profiles)
			for (const [item, line] of Object.entries(shown)) {
				if (line === null) continue;
				const { series, geo, size_class, sector, year } = line;
				const found = site.rows.filter(
					(row) =>
						row.series === series &&
						row.item === item &&
						row.geo === geo &&
						row.size_class === size_class &&
						row.sector === sector &&
						row.year === year,
				);
				expect(
					found.map(({ value }) => value),
					`${name}, ${item}`,
				).toEqual([line.value]);
			}
	});

	it('holds shares that make a hundred', () => {
		for (const { name, distribution } of profiles) {
			const { none, one, two } = distribution.shares;
			expect(none + one + two, name).toBeCloseTo(100, 6);
		}
	});
});

describe.each(profiles)('$name', (worked) => {
	const { profile, answers, gaps } = worked;
	const business = { profile, answers };
	const found = () => findingsOf(business, site);

	it.each(Object.entries(worked.shown))('%s: the figure shown', (item, expected) => {
		expect(shownOf(climb(profile, item, site).shown)).toEqual(expected);
		expect(shownOf(laddersOf(found())[item]?.shown ?? null)).toEqual(expected);
	});

	it('what each rung of E_SM1_ANY has to say', () => {
		const { rungs } = climb(profile, 'E_SM1_ANY', site);
		expect(rungs.map(({ name }) => name)).toEqual(rungNames);
		expect(rungs.map(stateOf)).toEqual(worked.rungs);
	});

	it('none, one, two and more', () => {
		for (const told of [distributionOf(profile, answers, site), found().distribution]) {
			expect(told.geo).toBe(worked.distribution.geo);
			expect([told.any, told.two].map((part) => part?.row.year)).toEqual([
				worked.distribution.year,
				worked.distribution.year,
			]);
			for (const place of ['none', 'one', 'two'] as const)
				expect(told.shares?.[place], place).toBeCloseTo(worked.distribution.shares[place], 4);
			expect(told.position).toBe(worked.position);
		}
		expect(positionOf(answers)).toBe(worked.position);
	});

	it('since when most were there', () => {
		expect(pointsOf(leadOf(profile, answers, site))).toEqual(worked.lead);
		expect(pointsOf(found().lead)).toEqual(worked.lead);
	});

	it('what it says of the four types', () => {
		const { presence, types: told } = found();
		expect(told.map(({ code }) => code).toSorted()).toEqual([...types].sort());
		const said = worked.types;
		for (const { code, mark } of told) {
			const mine = said === null || said === 'not-relevant' ? said : undefined;
			const use = Array.isArray(said) && said.includes(code as (typeof types)[number]);
			expect(mark, code).toBe(mine === undefined ? (use ? 'yes' : 'not-yet') : mine);
		}
		const any = Array.isArray(said) ? (said.length > 0 ? 'yes' : 'not-yet') : said;
		expect(presence.mark).toBe(any);
	});

	it('what is open first, the most common among peers first', () => {
		const { types: kinds, purposes: uses } = found();
		expect(uses.map(({ code }) => code).toSorted()).toEqual([...purposes].sort());
		for (const { code, mark } of uses)
			expect(mark, code).toBe(answers.marks[code as (typeof purposes)[number]] ?? null);
		for (const list of [kinds, uses]) {
			const open = list.filter(({ mark }) => mark === 'not-yet');
			expect(list.slice(0, open.length)).toEqual(open);
			expect(falling(open.map(({ ladder }) => ladder.shown?.row.value ?? null))).toBe(true);
		}
	});

	it('what people look for', () => {
		const told = found().wants;
		expect(told.map(({ code }) => code)).toEqual(worked.wants);
		for (const { code, mark, figure } of told) {
			const [value, low, high] = wanted[code];
			expect(mark, code).toBe(answers.marks[code] ?? null);
			expect(figure?.row).toMatchObject({ value, year: 2019, geo: 'DE', n: 16000 });
			const estimate = figure?.estimate;
			if (estimate?.kind !== 'known' || estimate.interval.kind !== 'at-best')
				throw new Error(`${code}: an interval at best was expected`);
			expect(estimate.interval.low, code).toBeCloseTo(low, 1);
			expect(estimate.interval.high, code).toBeCloseTo(high, 1);
		}
	});

	it('what it does already', () => {
		const told = found().strengths;
		const codes = told.map(codeOf).filter((code) => code !== 'E_SM1_ANY');
		expect(codes.toSorted()).toEqual([...worked.strengths].sort());
		const shares = told.flatMap((finding) =>
			finding.kind === 'type' || finding.kind === 'purpose' ? (finding.ladder.shown?.row.value ?? []) : [],
		);
		expect(shares).toEqual(shares.toSorted((one, other) => one - other));
		const people = codes.filter((code) => (wants as readonly string[]).includes(code));
		expect(people).toEqual(wants.filter((code) => people.includes(code)));
	});

	it('small next steps', () => {
		const steps = stepsOf(business, site);
		expect(steps.length).toBeLessThanOrEqual(3);
		expect(gaps).toEqual(expect.arrayContaining(steps.map(({ closes }) => closes)));
		if (gaps.length > 0) expect(steps.length).toBeGreaterThan(0);
		expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
		for (const { figure, minutes } of steps) {
			expect(figure.row.value).not.toBeNull();
			expect(site.rows).toContain(figure.row);
			expect(minutes).toBeGreaterThan(0);
		}
	});
});
