import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ground as gathered } from '../standing/prepare-ground';
import type { Answers, Mark } from './answers';
import { anyBusiness } from './business.sample';
import type { Ground } from './ground';
import { marked } from './items';
import { newcomer } from './profile';
import { fields } from './step';
import { ruleOf, stepRules, turns } from './step-rules';
import { stepsOf } from './steps';

let ground: Ground;
beforeAll(async () => {
	ground = await gathered();
});

/** A business whose peers' purposes are published. */
const profile = { country: 'DE', size: '10-49', division: 55 } as const;
const steps = (answers: Answers) => stepsOf({ profile, answers }, ground);
const closed = (answers: Answers) => steps(answers).map(({ closes }) => closes);
const all = (mark: Mark) => Object.fromEntries(marked.map((code) => [code, mark]));

describe('the rules', () => {
	it('close each gap once: every want, purpose and principle, and being there at all', () =>
		expect(stepRules.map(({ closes }) => closes).toSorted()).toEqual([...marked, 'E_SM1_ANY'].toSorted()));

	it('have names of their own, a known field and turn, and ask for little time', () => {
		expect(new Set(stepRules.map(({ id }) => id)).size).toBe(stepRules.length);
		for (const { id, field, turn, minutes } of stepRules) {
			expect(fields, id).toContain(field);
			expect(turns, id).toContain(turn);
			expect(minutes, id).toBeGreaterThan(0);
			expect(minutes, id).toBeLessThanOrEqual(20);
		}
	});

	it('help in all four fields', () =>
		expect(new Set(stepRules.map(({ field }) => field))).toEqual(new Set(fields)));

	it('rest on figures that are there', () => {
		for (const { closes, id } of stepRules) {
			const networks = closes === 'E_SM1_ANY' ? [] : null;
			const marks = closes === 'E_SM1_ANY' ? {} : { [closes]: 'not-yet' as const };
			expect(
				steps({ networks, marks }).map((step) => step.id),
				id,
			).toEqual([id]);
		}
	});

	it('are known by their names', () => expect(() => ruleOf('campaign')).toThrow('first-profile'));
});

describe('steps', () => {
	it('are none for a newcomer, and none where all is done or not relevant', () => {
		expect(stepsOf({ profile: newcomer, answers: { networks: null, marks: {} } }, ground)).toEqual([]);
		expect(steps({ networks: ['FACEBOOK'], marks: all('yes') })).toEqual([]);
		expect(steps({ networks: 'not-relevant', marks: all('not-relevant') })).toEqual([]);
	});

	it('begin with one page for a business that has none, a messenger or not', () => {
		for (const networks of [[], ['WHATSAPP']] as const)
			expect(closed({ networks, marks: all('not-yet') })).toEqual(['E_SM1_ANY', 'BASICS', 'OFFERS']);
	});

	it('go on with what is wanted most, then with what most peers do, prize games last', () => {
		const marks = { CONTESTS: 'not-yet', TOPICS: 'not-yet', E_SM_PRCR: 'not-yet' } as const;
		expect(closed({ networks: ['FACEBOOK'], marks })).toEqual(['TOPICS', 'E_SM_PRCR', 'CONTESTS']);
		const purposes = { E_SM_PCUDEV: 'not-yet', E_SM_PRCR: 'not-yet', E_SM_PADVERT: 'not-yet' } as const;
		expect(closed({ networks: ['FACEBOOK'], marks: purposes })).toEqual([
			...['E_SM_PADVERT', 'E_SM_PRCR', 'E_SM_PCUDEV'],
		]);
	});

	it('are not three of one field while there are others', () => {
		const sales = { OFFERS: 'not-yet', HOURS: 'not-yet', UPDATES: 'not-yet' } as const;
		expect(closed({ networks: ['FACEBOOK'], marks: sales })).toEqual(['OFFERS', 'HOURS', 'UPDATES']);
		expect(closed({ networks: ['FACEBOOK'], marks: { ...sales, CREDIBILITY: 'not-yet' } })).toEqual([
			...['OFFERS', 'HOURS', 'CREDIBILITY'],
		]);
	});

	it('do not rest on one figure twice while there are others', () => {
		const marks = { BASICS: 'not-yet', HOURS: 'not-yet', TOPICS: 'not-yet', EXTRAS: 'not-yet' } as const;
		expect(closed({ networks: ['FACEBOOK'], marks })).toEqual(['BASICS', 'TOPICS', 'EXTRAS']);
		expect(closed({ networks: ['FACEBOOK'], marks: { BASICS: 'not-yet', HOURS: 'not-yet' } })).toEqual([
			...['BASICS', 'HOURS'],
		]);
	});

	it('need no page where social media are not relevant', () => {
		const answers = { networks: 'not-relevant', marks: all('not-yet') } as const;
		const offered = steps(answers).map(({ id }) => ruleOf(id));
		expect(offered.length).toBeGreaterThan(0);
		expect(offered.filter(({ onProfile }) => onProfile)).toEqual([]);
	});

	it('are none without figures', () =>
		expect(
			stepsOf({ profile, answers: { networks: [], marks: all('not-yet') } }, { ...ground, rows: [] }),
		).toEqual([]));

	it('close gaps only, are three at most, and the same each time, for 2,000 businesses', () => {
		fc.assert(
			fc.property(anyBusiness, (business) => {
				const { networks, marks } = business.answers;
				const offered = stepsOf(business, ground);
				expect(offered.length).toBeLessThanOrEqual(3);
				for (const { closes, figure } of offered) {
					if (closes === 'E_SM1_ANY') expect([[], ['WHATSAPP']]).toContainEqual(networks);
					else expect(marks[closes]).toBe('not-yet');
					expect(figure.row.value).not.toBeNull();
					expect(figure.series.id).toBe(figure.row.series);
				}
				expect(new Set(offered.map(({ closes }) => closes)).size).toBe(offered.length);
				expect(stepsOf(structuredClone(business), ground)).toEqual(offered);
			}),
			{ numRuns: 2000 },
		);
	});
});
