import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ground as gathered } from '../standing/prepare-ground';
import type { Answers, Mark } from './answers';
import { anyBusiness } from './business.sample';
import type { Finding } from './finding';
import { findingsOf } from './findings';
import { gapsFirst } from './gaps-first';
import type { Ground } from './ground';
import { marked, principles, wants } from './items';
import { newcomer } from './profile';

let ground: Ground;
beforeAll(async () => {
	ground = await gathered();
});

const found = (answers: Answers) => findingsOf({ profile: newcomer, answers }, ground);
const codeOf = (finding: Finding) => (finding.kind === 'presence' ? 'E_SM1_ANY' : finding.code);
const all = (mark: Mark) => Object.fromEntries(marked.map((code) => [code, mark]));

describe('wants', () => {
	it('stand as most wanted while nothing is answered', () =>
		expect(found({ networks: null, marks: {} }).wants.map(({ code }) => code)).toEqual(wants));

	it('put gaps first, then no answer, then what is offered, then what is not relevant', () => {
		const marks: Answers['marks'] = {
			OFFERS: 'yes',
			HOURS: 'not-relevant',
			DISCOUNTS: 'not-yet',
			TOPICS: 'yes',
			CONTESTS: 'not-yet',
		};
		expect(found({ networks: null, marks }).wants.map(({ code }) => code)).toEqual([
			...['DISCOUNTS', 'CONTESTS', 'UPDATES', 'EXTRAS', 'OFFERS', 'TOPICS', 'HOURS'],
		]);
	});

	it('carry what was published, with its interval at best', () => {
		const [offers] = found({ networks: null, marks: {} }).wants;
		expect(offers?.figure?.row).toMatchObject({ value: 51.4, year: 2019, geo: 'DE', n: 16000 });
		expect(offers?.figure?.estimate).toMatchObject({ interval: { kind: 'at-best' } });
	});

	it('have no figure where the ground has none', () => {
		const bare = findingsOf(
			{ profile: newcomer, answers: { networks: [], marks: {} } },
			{ ...ground, rows: [] },
		);
		expect(bare.wants.map(({ figure }) => figure)).toEqual(wants.map(() => null));
		expect(bare.wants.map(({ code }) => code)).toEqual(wants);
	});
});

describe('presence and types', () => {
	it.each([
		[null, null],
		['not-relevant', 'not-relevant'],
		[[], 'not-yet'],
		[['WHATSAPP'], 'not-yet'],
		[['WHATSAPP', 'TIKTOK'], 'yes'],
	] as const)('of %j are marked %s', (networks, mark) =>
		expect(found({ networks, marks: {} }).presence.mark).toBe(mark),
	);

	it('name each type by the networks it stands for', () => {
		const { types } = found({ networks: ['TIKTOK', 'BLOG'], marks: {} });
		const yes = types.filter(({ mark }) => mark === 'yes').map(({ code }) => code);
		expect(yes.toSorted()).toEqual(['E_SM_BLOG', 'E_SM_CNTSHR']);
		expect(types.slice(2).every(({ mark }) => mark === 'yes')).toBe(true);
	});
});

describe('strengths', () => {
	it('are wants by share, then practices by rarity, then principles', () => {
		const { strengths } = found({ networks: ['FACEBOOK', 'WIKI'], marks: all('yes') });
		expect(strengths.slice(0, 7).map(codeOf)).toEqual(wants);
		expect(strengths.slice(-5).map(codeOf)).toEqual(principles);
		const shares = strengths.flatMap((one) => ('ladder' in one ? (one.ladder.shown?.row.value ?? []) : []));
		expect(shares.length).toBeGreaterThan(2);
		expect(shares).toEqual(shares.toSorted((a, b) => a - b));
	});

	it('are all that is marked yes, and nothing else', () => {
		fc.assert(
			fc.property(anyBusiness, (business) => {
				const {
					presence,
					types,
					purposes,
					wants: sought,
					principles: five,
					strengths,
				} = findingsOf(business, ground);
				const yes = [presence, ...types, ...purposes, ...sought, ...five].filter(
					({ mark }) => mark === 'yes',
				);
				expect(strengths.map(codeOf).toSorted()).toEqual(yes.map(codeOf).toSorted());
			}),
			{ numRuns: 300 },
		);
	});
});

describe('gapsFirst', () => {
	it('keeps the order of what is alike, and puts what has no share last', () => {
		const one = (name: string, mark: Mark | null, share: number | null) => ({ name, mark, share });
		const list = [
			...[one('a', 'yes', 90), one('b', 'not-yet', null), one('c', 'not-yet', 5), one('d', 'not-yet', 5)],
			...[one('e', null, null), one('f', 'not-relevant', 99), one('g', null, 1)],
		];
		expect(
			gapsFirst(list, ({ share }) => share)
				.map(({ name }) => name)
				.join(''),
		).toBe('cdbgeaf');
	});

	it('of nothing is nothing', () => expect(gapsFirst([], () => null)).toEqual([]));
});
