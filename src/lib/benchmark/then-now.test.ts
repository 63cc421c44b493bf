import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unanswered, type Answers } from './answers';
import { anyBusiness } from './business.sample';
import type { Business } from './business';
import { marked } from './items';
import { newcomer } from './profile';
import { answeredOnce, changes, otherwise, stayed, turns } from './then-now';

const at = (answers: Partial<Answers>): Business => ({
	profile: newcomer,
	answers: { ...unanswered, ...answers },
});
const told = (then: Partial<Answers>, now: Partial<Answers>) =>
	changes(at(then), at(now)).map(({ turn, code, from, to }) => `${turn} ${code}: ${from} > ${to}`);

describe('changes of a mark', () => {
	it.each([
		['not-yet', 'yes', 'new'],
		['not-relevant', 'yes', 'new'],
		['yes', 'not-yet', 'given-up'],
		['not-relevant', 'not-yet', 'now-relevant'],
		['yes', 'not-relevant', 'no-longer-relevant'],
		['not-yet', 'not-relevant', 'no-longer-relevant'],
	] as const)('%s to %s: %s', (from, to, turn) => {
		expect(told({ marks: { HOURS: from } }, { marks: { HOURS: to } })).toEqual([
			`${turn} HOURS: ${from} > ${to}`,
		]);
	});

	it('are none where only one of the two was answered', () => {
		expect(told({ marks: { HOURS: 'yes' } }, { marks: { OFFERS: 'yes' } })).toEqual([]);
		expect(told({}, { networks: ['XING'] })).toEqual([]);
		expect(
			answeredOnce(at({ marks: { HOURS: 'yes' } }), at({ marks: { OFFERS: 'yes' }, networks: [] })),
		).toBe(3);
	});
});

describe('changes of the networks', () => {
	it('are those it joined and left, and the position it came to', () => {
		expect(told({ networks: ['FACEBOOK', 'XING'] }, { networks: ['FACEBOOK', 'TIKTOK'] })).toEqual([
			'new TIKTOK: not-yet > yes',
			'given-up XING: yes > not-yet',
			'position E_SM1_ANY: one > two',
		]);
	});

	it('do not move the position of one that adds a messenger', () => {
		expect(told({ networks: [] }, { networks: ['WHATSAPP'] })).toEqual(['new WHATSAPP: not-yet > yes']);
	});

	it('are also that they are relevant now, or not any more', () => {
		expect(told({ networks: 'not-relevant' }, { networks: [] })).toEqual([
			'now-relevant E_SM1_ANY: not-relevant > not-yet',
		]);
		expect(told({ networks: 'not-relevant' }, { networks: ['X'] })).toEqual([
			'new E_SM1_ANY: not-relevant > yes',
			'new X: not-yet > yes',
		]);
		expect(told({ networks: ['X'] }, { networks: 'not-relevant' })).toEqual([
			'no-longer-relevant E_SM1_ANY: yes > not-relevant',
			'given-up X: yes > not-yet',
		]);
	});
});

describe('what stayed', () => {
	it('is every mark, and the networks it is on', () => {
		const then = at({ networks: ['X', 'BLOG'], marks: { HOURS: 'yes', OFFERS: 'not-yet' } });
		const now = at({ networks: ['BLOG'], marks: { HOURS: 'not-yet', OFFERS: 'not-yet' } });
		expect(stayed(then, now)).toEqual([
			{ code: 'BLOG', mark: 'yes' },
			{ code: 'OFFERS', mark: 'not-yet' },
		]);
	});

	it('is also that social media are not relevant', () => {
		const never = at({ networks: 'not-relevant' });
		expect(stayed(never, never)).toEqual([{ code: 'E_SM1_ANY', mark: 'not-relevant' }]);
	});
});

it('says which parts of the profile are others, as far as both say them', () => {
	const then = { country: 'DE', size: '1-9', division: null } as const;
	expect(otherwise(then, { ...then, division: 10 })).toEqual([]);
	expect(otherwise(then, { country: 'AT', size: '10-49', division: 10 })).toEqual(['country', 'size']);
});

describe('any two businesses', () => {
	it('have each mark changed, stayed or not compared, and go back the way they came', () => {
		fc.assert(
			fc.property(anyBusiness, anyBusiness, (then, now) => {
				const there = changes(then, now);
				const back = changes(now, then);
				const turned = ({ code, from, to }: (typeof there)[number]) => [code, from, to];
				expect(back.map(({ code, from, to }) => [code, to, from])).toEqual(there.map(turned));
				for (const { turn, from, to } of there) {
					expect([...turns, 'position']).toContain(turn);
					expect(from).not.toBe(to);
				}
				const isMarked = ({ code }: { code: string }) => marked.some((one) => one === code);
				const asked = marked.filter((code) => then.answers.marks[code] && now.answers.marks[code]);
				const compared = [...there, ...stayed(then, now)].filter(isMarked).map(({ code }) => code);
				expect(compared.sort()).toEqual([...asked].sort());
				expect(changes(now, now)).toEqual([]);
				expect(answeredOnce(now, now)).toBe(0);
			}),
		);
	});
});
