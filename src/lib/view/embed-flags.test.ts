import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFlags, parseFlags, themes, type EmbedFlags } from './embed-flags';

const plain: EmbedFlags = { theme: null, border: true };

describe('parseFlags', () => {
	it('reads the scheme and the border', () => {
		expect(parseFlags('?theme=dark&border=0')).toEqual({ theme: 'dark', border: false });
		expect(parseFlags('?theme=light')).toEqual({ theme: 'light', border: true });
	});

	it.each([
		'',
		'?',
		'?theme=',
		'?theme=DARK',
		'?theme=<script>',
		'?border=1',
		'?border=',
		'?source=0&n=0',
		'?%',
	])('ignores what it does not know: "%s"', (search) => expect(parseFlags(search)).toEqual(plain));

	it('takes the first of two', () => {
		expect(parseFlags('?theme=light&theme=dark').theme).toBe('light');
	});

	it('survives any text, and says nothing but what there is', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const { theme, border } = parseFlags(text);
				expect([null, ...themes]).toContain(theme);
				expect(typeof border).toBe('boolean');
			}),
		);
	});
});

describe('formatFlags', () => {
	it('writes nothing where nothing is asked for', () => expect(formatFlags(plain)).toBe(''));

	it('is the inverse of parseFlags', () => {
		for (const theme of [null, ...themes])
			for (const border of [true, false])
				expect(parseFlags(`?${formatFlags({ theme, border })}`)).toEqual({ theme, border });
	});
});
