import { expect, it } from 'vitest';
import { originOf } from './origin';

it('is known where the build was told it', () => {
	expect(originOf(new URL('https://monitor.example.org/x/figures/'))).toBe('https://monitor.example.org');
	expect(originOf(new URL('http://sveltekit-prerender/figures/'))).toBe('');
});
