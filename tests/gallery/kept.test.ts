import { describe, expect, it } from 'vitest';
import { entries } from '../../src/lib/charts/gallery/gallery';
import { firstDifference, kept, pictures, read } from './pictures';
import { telling } from './telling';

const mend =
	'Run npx tsx tests/gallery/accept.ts, look at the pictures it names, and commit them if they are right.';
const all = pictures();

describe('the kept gallery', () => {
	it.each(all.map((picture) => [picture.name, picture] as const))(
		'%s is drawn as it was',
		(name, { svg }) => {
			const [before, now] = [read(name), svg()];
			expect(before !== null, `${name} is not in tests/gallery/kept. ${mend}`).toBe(true);
			const same = before === now;
			expect(
				same,
				same ? '' : `${name} looks different: ${firstDifference(before ?? '', now)}\n${mend}`,
			).toBe(true);
		},
	);

	it('has a picture of every form', () => {
		const forms = new Set(entries.map(({ chart }) => chart));
		const without = [...forms].filter((form) => (telling[form] ?? []).length === 0);
		expect(without, 'Name an entry of each in tests/gallery/telling.ts').toEqual([]);
		expect(new Set(all.map(({ form }) => form))).toEqual(forms);
	});

	it('has no file that belongs to nothing', () => {
		const names = new Set(all.map(({ name }) => name));
		const stray = kept().filter((name) => !names.has(name));
		expect(stray, mend).toEqual([]);
	});

	it('needs nothing of a page', () => {
		for (const { name, svg } of all)
			expect(svg(), name).not.toMatch(/color-mix\(|var\(|url\(|<style| style=| id=/);
	});

	it('is small', () => {
		const size = all.reduce((sum, { name }) => sum + (read(name)?.length ?? 0), 0);
		expect(size).toBeLessThan(2_000_000);
	});
});

it('the first difference is found and cut', () => {
	expect(firstDifference('a\nbc\nd', 'a\nbx\nd')).toBe('line 2\n  was bc\n  is  bx');
	expect(firstDifference('a\nb', 'a')).toBe('line 2\n  was b\n  is  (nothing)');
	const long = 'x'.repeat(200);
	expect(firstDifference(`${long}1${long}`, `${long}2${long}`).length).toBeLessThan(250);
});
