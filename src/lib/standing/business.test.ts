import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marks, unanswered } from '../benchmark/answers';
import { marked, networks, principles, purposes, wants, type Network } from '../benchmark/items';
import { newcomer } from '../benchmark/profile';
import { BusinessState } from './business.svelte';

const all = Object.keys(networks) as Network[];

describe('what a business says', () => {
	it('begins as a newcomer who has said nothing', () => {
		const state = new BusinessState();
		expect(state.business).toEqual({ profile: newcomer, answers: unanswered });
		expect([state.touched, state.unkept, state.then]).toEqual([false, false, null]);
		expect(state.progress).toEqual({ answered: 0, items: 13, answeredRows: 0, rows: 19 });
	});

	it('puts a mark on, changes it, and takes it back when it is given again', () => {
		const state = new BusinessState();
		state.mark('E_SM_PRCR', 'yes');
		expect(state.answers.marks).toEqual({ E_SM_PRCR: 'yes' });
		state.mark('E_SM_PRCR', 'not-yet');
		expect(state.answers.marks).toEqual({ E_SM_PRCR: 'not-yet' });
		state.mark('E_SM_PRCR', 'not-yet');
		expect(state.answers).toEqual(unanswered);
		state.mark('HOURS', 'yes');
		state.mark('HOURS', null);
		expect(state.answers).toEqual(unanswered);
	});

	it('keeps the networks in one order, whatever the order of tapping', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(all, { minLength: 1 }), (tapped) => {
				const state = new BusinessState();
				for (const network of tapped) state.toggleNetwork(network);
				expect(state.answers.networks).toEqual(all.filter((network) => tapped.includes(network)));
			}),
		);
	});

	it('does not take the last network away for "nowhere"', () => {
		const state = new BusinessState();
		state.toggleNetwork('XING');
		state.toggleNetwork('XING');
		expect(state.answers.networks).toBeNull();
		state.noNetworks();
		expect(state.answers.networks).toEqual([]);
		state.noNetworks();
		expect(state.answers.networks).toBeNull();
	});

	it('knows one of: somewhere, nowhere, not relevant', () => {
		const state = new BusinessState();
		state.networksNotRelevant();
		expect(state.answers.networks).toBe('not-relevant');
		state.toggleNetwork('FACEBOOK');
		expect(state.answers.networks).toEqual(['FACEBOOK']);
		state.noNetworks();
		expect(state.answers.networks).toEqual([]);
		state.networksNotRelevant();
		state.networksNotRelevant();
		expect(state.answers.networks).toBeNull();
	});

	it('fills the rest and leaves what was said', () => {
		const state = new BusinessState();
		state.mark('OFFERS', 'yes');
		state.mark('CONTESTS', 'not-relevant');
		state.rest(wants, 'not-yet');
		expect(state.answers.marks).toMatchObject({
			OFFERS: 'yes',
			HOURS: 'not-yet',
			CONTESTS: 'not-relevant',
		});
		expect(Object.keys(state.answers.marks).sort()).toEqual([...wants].sort());
	});
});

describe('how far it is', () => {
	it('counts the wants as one item, when each of them is answered', () => {
		const state = new BusinessState();
		state.rest(wants.slice(1), 'yes');
		expect(state.progress).toMatchObject({ answered: 0, answeredRows: 6 });
		state.mark('OFFERS', 'not-relevant');
		expect(state.progress).toMatchObject({ answered: 1, answeredRows: 7 });
	});

	it('is done with thirteen items, "nowhere" and "not relevant" among them', () => {
		const state = new BusinessState();
		for (const codes of [purposes, wants, principles]) state.rest(codes, 'not-relevant');
		expect(state.progress.answered).toBe(12);
		state.noNetworks();
		expect(state.progress).toEqual({ answered: 13, items: 13, answeredRows: 19, rows: 19 });
	});

	it('never counts more than there is, whatever is said', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.constantFrom(...marked), fc.option(fc.constantFrom(...marks))), {
					maxLength: 60,
				}),
				(said) => {
					const state = new BusinessState();
					for (const [code, mark] of said) state.mark(code, mark);
					const { answered, items, answeredRows } = state.progress;
					expect(answered).toBeLessThanOrEqual(items);
					expect(answeredRows).toBe(Object.keys(state.answers.marks).length);
				},
			),
		);
	});
});

describe('what would be lost with the page', () => {
	it('is nothing before an answer', () => {
		const state = new BusinessState();
		state.describe({ ...newcomer, size: '1-9' });
		expect([state.touched, state.unkept]).toEqual([true, false]);
	});

	it('is every answer since it was last kept', () => {
		const state = new BusinessState();
		state.mark('HOURS', 'yes');
		expect(state.unkept).toBe(true);
		state.keep();
		expect(state.unkept).toBe(false);
		state.describe({ ...newcomer, division: 10 });
		expect(state.unkept).toBe(true);
	});

	it('is also what came from a link: it does not stand in the address any more', () => {
		const state = new BusinessState();
		state.put({ profile: { ...newcomer, division: 10 }, answers: { networks: [], marks: {} } });
		expect([state.touched, state.unkept]).toEqual([true, true]);
	});

	it('is nothing once everything was deleted', () => {
		const state = new BusinessState();
		state.toggleNetwork('TIKTOK');
		state.keep();
		state.remember({ business: state.business, saved: '2026-01-31' });
		state.clear();
		expect(state.business).toEqual({ profile: newcomer, answers: unanswered });
		expect([state.touched, state.unkept, state.then]).toEqual([false, false, null]);
	});
});
