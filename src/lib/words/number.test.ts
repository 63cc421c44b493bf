import { describe, expect, it } from 'vitest';
import { number, percent } from './number';

describe('percent', () => {
	it('writes the German way: comma, no-break space', () => {
		expect(percent(35.2, 'de')).toBe('35,2\u00a0%');
		expect(percent(60.677, 'de')).toBe('60,7\u00a0%');
	});
	it('writes the English way: point, no space', () => expect(percent(35.2, 'en')).toBe('35.2%'));
	it('claims no digit that was not published', () => {
		expect(percent(56, 'de')).toBe('56\u00a0%');
		expect(percent(0, 'en')).toBe('0%');
	});
});

describe('number', () => {
	it('groups thousands and writes a real minus', () => {
		expect(number(16000, 'de')).toBe('16.000');
		expect(number(-3.14, 'en')).toBe('−3.1');
		expect(number(-3.14, 'de')).toBe('−3,1');
	});
	it('keeps to the decimals asked for', () => expect(number(19.96, 'de', 0)).toBe('20'));
});
