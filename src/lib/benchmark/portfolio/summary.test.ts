import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ground as gathered } from '../../standing/prepare-ground';
import type { Answers } from '../answers';
import { anyBusiness } from '../business.sample';
import { findingsOf } from '../findings';
import type { Ground } from '../ground';
import { climb } from '../ladder';
import type { Profile } from '../profile';
import { everyone, filtered, occurring } from './filter';
import { glancer } from './glance';
import { peersOf } from './peers-of';
import type { Named } from './read-row';
import { practices, sayable } from './said-of';
import { summaryOf } from './summary';

let ground: Ground;
beforeAll(async () => {
	ground = await gathered();
});

const bakery: Profile = { country: 'DE', size: '1-9', division: 10 };
const machines: Profile = { country: 'DE', size: '50-249', division: 28 };
const named = (name: string, profile: Profile, answers: Answers): Named => ({
	...{ line: 2, name },
	business: { profile, answers },
});

/** Counted by hand: five bakeries. */
const five: readonly Named[] = [
	named('A', bakery, { networks: ['FACEBOOK', 'INSTAGRAM'], marks: { HOURS: 'yes', BASICS: 'yes' } }),
	named('B', bakery, { networks: ['FACEBOOK', 'XING'], marks: { HOURS: 'not-yet', BASICS: 'not-relevant' } }),
	named('C', bakery, { networks: ['WHATSAPP'], marks: { HOURS: 'yes' } }),
	named('D', bakery, { networks: 'not-relevant', marks: { HOURS: 'not-relevant' } }),
	named('E', bakery, { networks: null, marks: {} }),
];

const lineOf = (all: readonly Named[], code: (typeof sayable)[number]) =>
	summaryOf(all, ground, peersOf(ground)).lines.find((line) => line.code === code);

describe('counts', () => {
	it.each([
		['E_SM1_ANY', { yes: 2, of: 3, notRelevant: 1, unanswered: 1 }],
		['E_SM_SNET', { yes: 2, of: 3, notRelevant: 1, unanswered: 1 }],
		['E_SM_CNTSHR', { yes: 1, of: 3, notRelevant: 1, unanswered: 1 }],
		['HOURS', { yes: 2, of: 3, notRelevant: 1, unanswered: 1 }],
		['BASICS', { yes: 1, of: 1, notRelevant: 1, unanswered: 3 }],
		['E_SM_PRCR', { yes: 0, of: 0, notRelevant: 0, unanswered: 5 }],
	] as const)('%s over those that answered and call it relevant', (code, tally) =>
		expect(lineOf(five, code)?.tally).toEqual(tally),
	);

	it('the positions', () =>
		expect(summaryOf(five, ground, peersOf(ground)).positions).toEqual({
			at: { none: 1, one: 1, two: 1 },
			without: 2,
		}));

	it('nothing as nothing', () => {
		const none = summaryOf([], ground, peersOf(ground));
		expect(none.count).toBe(0);
		expect(none.lines.map(({ code }) => code)).toEqual(sayable);
		expect(none.lines.every(({ tally }) => tally.of === 0 && tally.unanswered === 0)).toBe(true);
		expect(none.lines[0]?.beside).toEqual({ kind: 'none' });
	});

	it('every business once, for each thing', () => {
		fc.assert(
			fc.property(fc.array(anyBusiness, { maxLength: 20 }), (all) => {
				const { lines, positions } = summaryOf(
					all.map((business, i) => ({ line: i, name: '', business })),
					{ ...ground, rows: [] },
					peersOf({ ...ground, rows: [] }),
				);
				for (const { tally } of lines) {
					expect(tally.of + tally.notRelevant + tally.unanswered).toBe(all.length);
					expect(tally.yes).toBeLessThanOrEqual(tally.of);
				}
				const { none, one, two } = positions.at;
				expect(none + one + two + positions.without).toBe(all.length);
			}),
		);
	});
});

describe('beside', () => {
	it('one figure that all share stands with how many it leaves out', () => {
		const found = lineOf(five, 'E_SM1_ANY')?.beside;
		expect(found).toMatchObject({
			kind: 'shared',
			leftOut: 5,
			peers: { row: { value: 60.677, year: 2023 } },
		});
	});

	it('several figures are a range, never a mean', () => {
		const all = [...five, named('F', machines, { networks: [], marks: {} })];
		expect(lineOf(all, 'E_SM1_ANY')?.beside).toMatchObject({
			...{ kind: 'range', leftOut: 5, without: 0 },
			least: { row: { value: 60.677 } },
			most: { row: { value: 61, year: 2019 } },
		});
	});

	it('never mixes shares of all firms with shares of those on social media', () => {
		const row = ground.rows.find(({ series }) => series === 'eurostat-sm-purpose-users');
		const label = ground.series.find(({ id }) => id === 'eurostat-sm-purpose-users');
		expect([row, label]).not.toContain(undefined);
		if (!row || !label) return;
		const item = 'E_SM_PRCR';
		const users = { ...row, item, geo: 'DE', flag: '', value: 40, sector: 'TOTAL', size_class: 'GE10' };
		const all = { ...users, geo: 'AT', series: 'eurostat-sm-purpose', value: 5 };
		const two = {
			...ground,
			rows: [users, all],
			series: [label, { ...label, id: 'eurostat-sm-purpose', population: 'ENT_GE10' }],
		};
		const abroad = named('G', { country: 'AT', size: null, division: null }, { networks: null, marks: {} });
		const found = (businesses: readonly Named[]) =>
			summaryOf(businesses, two, peersOf(two)).lines.find(({ code }) => code === item)?.beside;
		expect(found([...five, abroad])).toMatchObject({
			...{ kind: 'range', otherBase: 1, without: 0 },
			...{ least: { row: { value: 40 } }, most: { row: { value: 40 } } },
		});
		expect(found([abroad])).toMatchObject({ kind: 'shared', peers: { row: { value: 5 } } });
	});

	it('says for how many there is none', () => {
		const some = { ...ground, rows: ground.rows.filter(({ geo }) => geo === 'DE') };
		const abroad = named('G', { country: 'AT', size: null, division: null }, { networks: null, marks: {} });
		const found = summaryOf([...five, abroad], some, peersOf(some)).lines[0]?.beside;
		expect(found).toMatchObject({ kind: 'range', without: 1, least: { row: { value: 60.677 } } });
	});

	it('wants have the people who look for them, principles have nobody', () => {
		expect(lineOf(five, 'OFFERS')?.beside).toMatchObject({
			kind: 'people',
			figure: { row: { value: 51.4 } },
		});
		expect(lineOf(five, 'BASICS')?.beside).toEqual({ kind: 'not-asked' });
	});

	it('is what climbing the whole ground finds', () => {
		const peers = peersOf(ground);
		fc.assert(
			fc.property(anyBusiness, fc.constantFrom(...practices), ({ profile }, item) => {
				expect(peers(profile, item)).toEqual(climb(profile, item, ground));
				expect(peers(profile, item)).toBe(peers(profile, item));
			}),
			{ numRuns: 60 },
		);
	});
});

describe('a filter', () => {
	const all = [
		...five,
		named('Süß & Söhne', machines, { networks: null, marks: {} }),
		named('H', { country: 'AT', size: null, division: null }, { networks: null, marks: {} }),
	];
	const left = (filter: Partial<typeof everyone>) =>
		filtered(all, { ...everyone, ...filter }).map(({ name }) => name);

	it('keeps those that meet all of it, in their order', () => {
		expect(left({})).toEqual(all.map(({ name }) => name));
		expect(left({ country: 'AT' })).toEqual(['H']);
		expect(left({ size: '50-249' })).toEqual(['Süß & Söhne']);
		expect(left({ size: 'unsaid' })).toEqual(['H']);
		expect(left({ division: 10, size: '1-9' })).toEqual(['A', 'B', 'C', 'D', 'E']);
		expect(left({ division: 10, country: 'AT' })).toEqual([]);
		expect(left({ name: 'SUESS' })).toEqual(['Süß & Söhne']);
	});

	it('offers what occurs', () =>
		expect(occurring(all, ({ size }) => size)).toEqual([
			{ said: '1-9', times: 5 },
			{ said: '50-249', times: 1 },
			{ said: 'unsaid', times: 1 },
		]));
});

describe('at a glance', () => {
	const glance = (answers: Answers) => glancer(ground, peersOf(ground))({ profile: bakery, answers });

	it('counts wants met of those answered and relevant', () =>
		expect(
			glance({
				networks: ['FACEBOOK'],
				marks: { OFFERS: 'yes', HOURS: 'not-yet', UPDATES: 'not-relevant', DISCOUNTS: 'not-yet' },
			}),
		).toEqual({ position: 'one', met: 1, relevant: 3, gap: 'HOURS' }));

	it.each([
		[{ networks: [], marks: { OFFERS: 'not-yet' } }, 'E_SM1_ANY'],
		[{ networks: ['FACEBOOK'], marks: { BASICS: 'not-yet', E_SM_PRCR: 'not-yet' } }, 'E_SM_PRCR'],
		[{ networks: ['FACEBOOK'], marks: { BASICS: 'not-yet', E_SM_PRCR: 'yes' } }, 'BASICS'],
		[{ networks: ['FACEBOOK'], marks: { BASICS: 'yes' } }, null],
		[{ networks: null, marks: {} }, null],
	] as const)('of %j the first gap is %s', (answers, gap) => expect(glance(answers).gap).toBe(gap));

	it('is what the findings say', () => {
		const see = glancer(ground, peersOf(ground));
		fc.assert(
			fc.property(anyBusiness, (business) => {
				const { presence, wants, purposes, principles, distribution } = findingsOf(business, ground);
				const open = [presence, ...wants, ...purposes, ...principles].find(({ mark }) => mark === 'not-yet');
				const count = (mark: string) => wants.filter((want) => want.mark === mark).length;
				expect(see(business)).toEqual({
					position: distribution.position,
					met: count('yes'),
					relevant: count('yes') + count('not-yet'),
					gap: !open ? null : open.kind === 'presence' ? 'E_SM1_ANY' : open.code,
				});
			}),
			{ numRuns: 150 },
		);
	});
});
