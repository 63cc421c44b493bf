import { expect, it } from 'vitest';
import { callsItMissing, flagOf } from './flag';

const name = { de: 'x', en: 'x' };
const codes = { flag: { b: name, c: name, u: name } };
const plain = { letters: '', strange: [], unavailable: false };

it.each([
	[60, '', plain],
	[60, 'b', { ...plain, letters: 'b' }],
	[60, 'ub', { ...plain, letters: 'bu' }],
	[60, 'b u', { ...plain, letters: 'bu' }],
	[60, 'bb', { ...plain, letters: 'b' }],
	[60, 'y', { letters: 'y', strange: ['y'], unavailable: false }],
	[null, 'c', { ...plain, letters: 'c' }],
	[null, ':c', { ...plain, letters: 'c' }],
	[null, ': u', { ...plain, letters: 'u' }],
	[null, 'bc', { ...plain, letters: 'bc' }],
	[null, ':', { ...plain, unavailable: true }],
	[null, 'm', { ...plain, unavailable: true }],
	[null, 'b', { letters: 'b', strange: [], unavailable: true }],
])('reads the value %s with the status "%s"', (value, status, flag) => {
	expect(flagOf(value, status, codes)).toEqual(flag);
});

it('knows the marks of a missing value', () => {
	expect([':', 'm', ':c', 'bm'].every(callsItMissing)).toBe(true);
	expect(['', 'c', 'bu'].some(callsItMissing)).toBe(false);
});
