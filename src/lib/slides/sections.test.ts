import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { after, before, pictureOf, saysAt, sectionsOf, settled, stepsIn } from './sections';

const state = '<div class="state" data-says="x"></div>';
const { document } = parseHTML(
	`<main><section class="slide" aria-label="eins"></section><section class="slide">${state.repeat(3)}</section><section class="slide">${state}</section></main>`,
);
const sections = sectionsOf(document as unknown as ParentNode);
const place = (slide: number, step = 0) => ({ slide, step });

it('goes through all steps and slides, and stops at either end', () => {
	const way = [place(1)];
	for (let i = 0; i < 6; i++) way.push(after(sections, way.at(-1) ?? place(1)));
	expect(way).toEqual([place(1), place(2), place(2, 1), place(2, 2), place(3), place(3), place(3)]);
	expect(before(sections, place(3))).toEqual(place(2, 2));
	expect(before(sections, place(2))).toEqual(place(1));
	expect(before(sections, place(1))).toEqual(place(1));
});

it.each([
	[place(0), place(1)],
	[place(-5, -5), place(1)],
	[place(99, 99), place(3)],
	[place(2, 99), place(2, 2)],
	[place(NaN, NaN), place(1)],
	[place(2.7, 1.2), place(2, 1)],
	[place(Infinity), place(1)],
])('%o is brought to %o', (asked, given) => {
	expect(settled(sections, asked)).toEqual(given);
});

it('has nothing to show where there is nothing', () => {
	expect(settled([], place(3, 2))).toEqual(place(1));
	expect(stepsIn(undefined)).toBe(0);
});

it('a picture of a slide is for the eye only, in the state that is asked for', () => {
	const [, second] = sections;
	if (!second) throw new Error('no slide');
	const picture = pictureOf(second, 2);
	expect(picture.getAttribute('aria-hidden')).toBe('true');
	expect([...picture.querySelectorAll('.state')].map((one) => one.hasAttribute('data-on'))).toEqual([
		false,
		false,
		true,
	]);
	expect(saysAt(second, 1)).toBe('x');
});
