import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { panel } from './panel.sample';
import { readPanel, tooLarge } from './read-panel';
import { writePanel } from './write-panel';

type Json = Record<string, unknown>;

/** The file with one place replaced; `undefined` takes the field away. */
function changed(path: readonly (string | number)[], value: unknown): string {
	const file = JSON.parse(writePanel(panel)) as Json;
	let at: Json = file;
	for (const key of path.slice(0, -1)) at = at[key] as Json;
	const last = path.at(-1) ?? '';
	if (value === undefined) Reflect.deleteProperty(at, last);
	else at[last] = value;
	return JSON.stringify(file);
}

/** Every place in the file, branches and leaves. */
function places(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
	if (typeof value !== 'object' || value === null) return [path];
	const below = Object.entries(value).flatMap(([key, each]) =>
		places(each, [...path, Array.isArray(value) ? Number(key) : key]),
	);
	return path.length === 0 ? below : [path, ...below];
}
const all = places(JSON.parse(writePanel(panel)));

describe('a file of peers', () => {
	it('comes back as it was written, also with the mark of byte order', () => {
		expect(readPanel(writePanel(panel))).toEqual({ ok: true, panel });
		expect(readPanel(`\uFEFF${writePanel(panel)}`)).toEqual({ ok: true, panel });
	});

	it('is not read when it is far too large, of another kind, or newer', () => {
		expect(readPanel(`"${'x'.repeat(10_000_000)}"`)).toMatchObject({ ok: false, problem: 'too-large' });
		expect(tooLarge(10_000_000)).toMatchObject({ problem: 'too-large' });
		expect(tooLarge(40_000)).toBeNull();
		for (const text of [
			'',
			'null',
			'[]',
			'{}',
			'7',
			'<html>',
			'{"format":"kmu-social-monitor-answers"}',
			'NaN',
		])
			expect(readPanel(text), text).toMatchObject({ ok: false, problem: 'not-ours' });
		expect(readPanel(changed(['version'], 2))).toMatchObject({ problem: 'newer-version' });
	});

	it.each([
		[['version'], '1'],
		[['title'], 'a\u202Eb'],
		[['title'], 'x'.repeat(501)],
		[['year'], 1e9],
		[['sampling'], 'random'],
		[['invented'], 'no'],
		[['items', 0, 'code'], '__proto__'],
		[['items', 1, 'code'], 'E_SM1_ANY'],
		[['numbers', 0, 'code'], 'constructor'],
		[['groups'], []],
		[['groups', 0, 'size'], '50-249'],
		[['groups', 1, 'size'], null],
		[['groups', 1, 'n'], 9],
		[['groups', 1, 'n'], 10.5],
		[['groups', 1, 'shares'], []],
		[['groups', 0, 'shares', 0, 'value'], -1],
		[['groups', 0, 'shares', 0, 'value'], 101],
		[['groups', 0, 'shares', 0, 'value'], null],
		[['groups', 0, 'shares', 0, 'base'], 9],
		[['groups', 0, 'shares', 0, 'flag'], '<b>'],
		[['groups', 0, 'shares', 0, 'interval', 'low'], 61],
		[['groups', 0, 'shares', 0, 'interval', 'high'], 59],
		[['groups', 0, 'spreads', 0, 'n'], 101],
		[['groups', 0, 'spreads', 0, 'nobody'], null],
		[['groups', 0, 'spreads', 0, 'steps'], []],
		[['groups', 0, 'spreads', 0, 'steps', 1, 'upTo'], 0],
		[['groups', 0, 'spreads', 0, 'steps', 1, 'share'], 0.1],
		[['groups', 0, 'spreads', 0, 'steps', 1, 'count'], 25],
		[
			['groups', 0, 'spreads', 0, 'steps', 1, 'limits'],
			[0.69, 0.5],
		],
		[
			['groups', 0, 'spreads', 0, 'steps', 1, 'limits'],
			[0.61, 0.7],
		],
		[['groups', 0, 'spreads', 0, 'steps', 2, 'share'], 0.99],
		// Where nobody was drawn at random there is no interval to be told.
		[['sampling'], 'quota'],
	] as const)('is refused with %j as %j, and says where', (path, value) => {
		const read = readPanel(changed(path, value));
		expect(read).toMatchObject({ ok: false, problem: 'damaged' });
		expect(!read.ok && read.where).not.toBe('');
	});

	it('whatever stands in one place: it is refused, or nothing but what is allowed comes through; nothing is thrown', () => {
		const nasty = fc.oneof(
			fc.constantFrom<unknown>(null, undefined, true, -1, 0, 1e308, -0, '', '__proto__', 'NaN', [], {}),
			fc.jsonValue({ maxDepth: 3 }),
			fc.constantFrom<unknown>({ length: 3 }, [[], []], { __proto__: { kind: 'known' } }),
		);
		fc.assert(
			fc.property(fc.constantFrom(...all), nasty, (path, value) => {
				const read = readPanel(changed(path, value));
				if (!read.ok) return;
				expect(readPanel(writePanel(read.panel))).toEqual(read);
				expect(Object.getPrototypeOf({})).not.toHaveProperty('kind');
				for (const { n, shares } of read.panel.groups) {
					expect(n === null || n >= 10).toBe(true);
					for (const share of shares)
						if (share.kind === 'known') expect(share.value >= 0 && share.value <= 100).toBe(true);
				}
			}),
			{ numRuns: 1_500 },
		);
	});

	it('a field named __proto__ is no field', () => {
		const text = writePanel(panel).replace('"title"', '"__proto__": {"title": "X"}, "titel"');
		expect(readPanel(text)).toMatchObject({ ok: false, where: 'title' });
		expect(({} as { title?: string }).title).toBeUndefined();
	});

	it('knows no doubt it was not told: a sample nobody knows of has an interval at best', () => {
		const read = readPanel(changed(['sampling'], 'unknown'));
		expect(read.ok && read.panel.groups[0]?.shares[0]).toMatchObject({
			interval: { kind: 'at-best', because: ['sampling-not-stated'] },
		});
	});
});
