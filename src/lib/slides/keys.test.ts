import { expect, it } from 'vitest';
import { keyReader } from './keys';

const none = {
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	defaultPrevented: false,
	isComposing: false,
	target: null,
};
const press = (key: string, more: object = {}) => ({ ...none, key, ...more }) as unknown as KeyboardEvent;
const within = (...selectors: string[]) => ({
	target: {
		closest: (asked: string) => (asked.split(', ').some((one) => selectors.includes(one)) ? {} : null),
	},
});
const one = (key: string, more: object = {}) => keyReader()(press(key, more))?.kind ?? null;

it.each([
	...['ArrowRight', 'ArrowDown', ' ', 'PageDown'].map((key) => [key, 'forward'] as const),
	...['ArrowLeft', 'ArrowUp', 'PageUp'].map((key) => [key, 'back'] as const),
	...([
		['Home', 'first'],
		['End', 'last'],
		['o', 'overview'],
		['O', 'overview'],
		['b', 'black'],
		['.', 'black'],
	] as const),
	...([
		['f', 'fullScreen'],
		['s', 'presenter'],
		['?', 'keys'],
		['Escape', 'leave'],
	] as const),
])('%s: %s', (key, kind) => {
	expect(one(key)).toBe(kind);
});

it('digits and Enter go to a slide; any other key forgets them', () => {
	const read = keyReader();
	expect(['1', '2'].map((key) => read(press(key)))).toEqual([null, null]);
	expect(read(press('Enter'))).toEqual({ kind: 'go', slide: 12 });
	expect(read(press('Enter'))).toBeNull();
	read(press('7'));
	expect(read(press('ArrowLeft'))).toEqual({ kind: 'back' });
	expect(read(press('Enter'))).toBeNull();
	read(press('0'));
	expect(read(press('Enter'))).toBeNull();
});

it('leaves alone what is not its own', () => {
	for (const held of ['ctrlKey', 'metaKey', 'altKey', 'defaultPrevented', 'isComposing'])
		expect(one('f', { [held]: true })).toBeNull();
	for (const field of ['input', 'textarea', 'select']) expect(one('b', within(field))).toBeNull();
	expect(one('b', { target: { closest: () => null, isContentEditable: true } })).toBeNull();
	expect(one(' ', within('button'))).toBeNull();
	expect(one('ArrowRight', within('button'))).toBe('forward');
	for (const key of ['x', 'Tab', 'constructor', '__proto__', 'Enter']) expect(one(key)).toBeNull();
});
