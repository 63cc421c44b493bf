import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Business } from '../benchmark/business';
import { newcomer } from '../benchmark/profile';
import { forgetHere, rememberedHere, rememberHere } from './keep-here';
import { storage } from './storage.sample';

afterEach(() => vi.unstubAllGlobals());

const shop: Business = {
	profile: { ...newcomer, division: 47 },
	answers: { networks: ['XING'], marks: { HOURS: 'yes' } },
};

describe('a browser that stores', () => {
	it('brings back what was remembered, and nothing once it is forgotten', () => {
		const stored = storage();
		expect(rememberedHere()).toBeNull();
		expect(rememberHere(shop, '2026-11-25')).toBe('done');
		expect(rememberedHere()).toEqual({ content: { ...shop, saved: '2026-11-25' }, faults: [] });
		expect(stored.size).toBe(1);
		expect(forgetHere()).toBe(true);
		expect(rememberedHere()).toBeNull();
		expect(stored.size).toBe(0);
	});

	it('says that what lies there is not ours', () => {
		storage(new Map([['kmu-social-monitor-answers', '{"a":1}']]));
		expect(rememberedHere()).toMatchObject({ content: null, faults: [{ code: 'not-ours' }] });
	});
});

describe('a browser that does not', () => {
	it('is full', () => {
		storage(new Map(), new DOMException('', 'QuotaExceededError'));
		expect(rememberHere(shop, '2026-11-25')).toBe('full');
	});

	it('blocks every access, even to the name', () => {
		vi.stubGlobal('localStorage', undefined);
		expect(rememberHere(shop, '2026-11-25')).toBe('blocked');
		expect(rememberedHere()).toBeNull();
		expect(forgetHere()).toBe(false);
	});
});
