import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { editionsIn, standing } from './editions';

const today = { editions: { a: '0123abcd', b: 'ffffffff' }, large: [] };

describe('a plate beside the values of today', () => {
	it.each([
		['a', '0123abcd', 'same'],
		['a', '0123abce', 'newer'],
		['a', '', 'same'],
		['c', '0123abcd', 'gone'],
		['constructor', '0123abcd', 'gone'],
		['__proto__', '', 'gone'],
	] as const)('%s, edition "%s": %s', (series, edition, stands) =>
		expect(standing({ series, edition }, today)).toBe(stands),
	);
});

describe('what the page knows', () => {
	it('is read from the page, and is nothing where it is not there', () => {
		const { document } = parseHTML(
			`<html><body><script type="application/json" id="editions">${JSON.stringify(today)}</script></body></html>`,
		);
		expect(editionsIn(document)).toEqual(today);
		expect(editionsIn(parseHTML('<html></html>').document)).toEqual({ editions: {}, large: [] });
	});
});
