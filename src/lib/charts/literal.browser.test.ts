import { expect, it } from 'vitest';
import { literalColours } from './literal';
import { empty, fills } from './classes';
import { palettes } from './palettes';

/** Red, green and blue, 0 to 255, as the browser paints a colour after computing it. */
function painted(colour: string): number[] {
	const element = document.body.appendChild(document.createElement('i'));
	element.style.color = colour;
	const computed = getComputedStyle(element).color;
	element.remove();
	const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
	canvas.fillStyle = computed;
	canvas.fillRect(0, 0, 1, 1);
	return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

const shares = [0, 1, 5, 13, 16, 20, 33, 46, 50, 52, 57, 76, 89, 99, 100];
const mixes = Object.values(palettes).flatMap((palette) => [
	...[palette.quiet, palette.faint, ...fills(palette), ...Object.values(empty(palette))],
	...shares.flatMap((share) => [
		`color-mix(in oklab, ${palette.signal} ${share}%, ${palette.paper})`,
		`color-mix(in oklab, ${palette.ink} ${share}%, ${palette.paper})`,
		`color-mix(in oklab, ${palette.quiet} ${share}%, ${palette.signal})`,
	]),
]);

it.each(mixes)('is what the browser paints: %s', (mix) => {
	const theirs = painted(mix);
	const ours = painted(literalColours(mix));
	for (const [i, value] of theirs.entries())
		expect(Math.abs(value - (ours[i] ?? NaN))).toBeLessThanOrEqual(1);
});
