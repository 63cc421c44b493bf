import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Business } from '../benchmark/business';
import { formatFragment } from '../benchmark/fragment';
import { keep } from '../benchmark/kept';
import { newcomer } from '../benchmark/profile';
import { BusinessState } from './business.svelte';
import { Remembering } from './remembering.svelte';
import { storage } from './storage.sample';

afterEach(() => vi.unstubAllGlobals());

const [earlier, day] = ['2026-01-31', '2026-11-25'];
const shop: Business = {
	profile: { ...newcomer, division: 47 },
	answers: { networks: ['XING'], marks: { HOURS: 'yes' } },
};
const client: Business = { profile: newcomer, answers: { networks: [], marks: { OFFERS: 'not-yet' } } };

function page(remembered?: Business) {
	const stored = storage();
	if (remembered) stored.set('kmu-social-monitor-answers', keep(remembered, earlier));
	const business = new BusinessState();
	return { stored, business, remembering: new Remembering(business), text: () => [...stored.values()][0] };
}

describe('before the reader asks', () => {
	it('nothing is stored, whatever is said', () => {
		const { stored, business, remembering } = page();
		remembering.open('');
		business.put(shop);
		remembering.follow('', day);
		expect([remembering.state, stored.size]).toEqual(['off', 0]);
		expect(business.unkept).toBe(true);
	});
});

describe('when the reader asks', () => {
	it('stores what is there and what is changed after', () => {
		const { business, remembering, text } = page();
		business.put(shop);
		remembering.turn(true, day);
		expect(text()).toBe(keep(shop, day));
		expect([remembering.state, business.unkept]).toEqual(['on', false]);
		business.mark('OFFERS', 'yes');
		expect(business.unkept).toBe(true);
		remembering.follow('', day);
		expect(text()).toBe(keep(business.business, day));
		expect(business.unkept).toBe(false);
	});

	it('deletes it when the reader thinks again', () => {
		const { stored, business, remembering } = page(shop);
		remembering.open('');
		remembering.turn(false, day);
		expect([remembering.state, stored.size]).toEqual(['off', 0]);
		expect(business.business).toEqual(shop);
		remembering.follow('', day);
		expect(stored.size).toBe(0);
	});

	it('says that it cannot, and is off', () => {
		const business = new BusinessState();
		const remembering = new Remembering(business);
		storage(new Map(), new DOMException('', 'QuotaExceededError'));
		remembering.turn(true, day);
		expect([remembering.state, remembering.trouble]).toEqual(['off', 'full']);
		vi.stubGlobal('localStorage', undefined);
		remembering.turn(true, day);
		expect([remembering.state, remembering.trouble]).toEqual(['off', 'blocked']);
		expect(remembering.forget()).toBe(false);
		expect(remembering.trouble).toBe('not-forgotten');
	});
});

describe('the next time', () => {
	it('brings the answers back, with the day they are of', () => {
		const { business, remembering, text } = page(shop);
		remembering.open('');
		remembering.follow('', day);
		expect(business.business).toEqual(shop);
		expect([remembering.state, business.unkept]).toEqual(['on', false]);
		expect(text()).toContain(earlier);
	});

	it('writes nothing before the day is known', () => {
		const { business, remembering, text } = page(shop);
		remembering.open('#content');
		business.mark('OFFERS', 'yes');
		remembering.follow('', '');
		expect(text()).toBe(keep(shop, earlier));
	});

	it('leaves alone what cannot be read', () => {
		const { stored, business, remembering } = page();
		stored.set('kmu-social-monitor-answers', '{');
		remembering.open('');
		remembering.follow('', day);
		expect([remembering.state, remembering.trouble, business.touched]).toEqual(['off', 'unreadable', false]);
		expect([...stored.values()]).toEqual(['{']);
	});
});

describe('the answers of a link', () => {
	const hash = `#${formatFragment(client)}`;

	it('do not take the place of remembered ones when the page is opened', () => {
		const { business, remembering, text } = page(shop);
		remembering.open(hash);
		business.put(client);
		remembering.follow(hash, day);
		business.mark('HOURS', 'yes');
		remembering.follow('', day);
		expect([remembering.state, remembering.other?.saved]).toEqual(['other', earlier]);
		expect(text()).toBe(keep(shop, earlier));
		remembering.fetch();
		expect(business.business).toMatchObject(shop);
		expect(remembering.state).toBe('on');
	});

	it('nor when the link is opened on a page that is there already', () => {
		const { business, remembering, text } = page(shop);
		remembering.open('');
		business.put(client);
		remembering.follow(hash, day);
		remembering.follow('', day);
		expect([remembering.state, text()]).toEqual(['other', keep(shop, earlier)]);
		remembering.turn(true, day);
		expect([remembering.state, text()]).toEqual(['on', keep(client, day)]);
	});

	it('are the remembered ones where they are the same, as on the way to the other language', () => {
		const { business, remembering } = page(client);
		remembering.open(hash);
		business.put(client);
		remembering.follow(hash, day);
		expect([remembering.state, business.unkept]).toEqual(['on', false]);
	});
});
