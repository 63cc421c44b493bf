import { expect, it } from 'vitest';
import { entries } from '../charts/gallery/gallery';
import { exhibits } from './gallery';

const shown = exhibits();

it('shows every entry in both schemes, both languages and both widths', () => {
	expect(shown.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
	for (const { id, drawings } of shown) {
		expect(
			drawings.map(({ width, scheme, locale }) => `${scheme} ${locale} ${width}`),
			id,
		).toEqual([
			'light de 320',
			'light de 768',
			'light en 320',
			'light en 768',
			'dark de 320',
			'dark de 768',
			'dark en 320',
			'dark en 768',
		]);
		for (const { svg, width } of drawings) {
			expect(svg.startsWith('<svg '), id).toBe(true);
			expect(svg, id).toContain(`viewBox="0 0 ${width} `);
			expect(svg, id).not.toContain('var(');
		}
	}
});

it('draws by night what it draws by day, in other colours', () => {
	for (const { id, drawings } of shown) {
		const [day, night] = [drawings[0]?.svg ?? '', drawings[4]?.svg ?? ''];
		expect(day, id).not.toBe(night);
		expect(day.match(/<\w+/g), id).toEqual(night.match(/<\w+/g));
	}
});

it('stays a page that a browser can open', () => {
	const size = shown.flatMap(({ drawings }) => drawings).reduce((sum, { svg }) => sum + svg.length, 0);
	expect(size).toBeLessThan(12_000_000);
});
