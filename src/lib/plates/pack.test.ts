import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { tokens } from '../charts/chart';
import { locales } from '../words/locale';
import { anyPlate } from './any-plate.sample';
import { drawPlate } from './drawing';
import { formOf, letters, mostLetters, pack, unpack } from './pack';
import { mostRows } from './packed-rows';
import type { Plate } from './plate';
import { realPlates } from '../explorer/plates.sample';
import { plateForms } from './form';
import { ownPlates } from './own-plates.sample';

const { document } = parseHTML('<html></html>');
let real: Plate[];
let texts: string[];

beforeAll(async () => {
	real = [...(await Promise.all(locales.map(realPlates))).flat(), ...ownPlates].filter(
		({ rows }) => rows.length <= mostRows,
	);
	texts = await Promise.all(real.map(pack));
}, 60_000);

const inflated = (text: string): unknown =>
	JSON.parse(inflateRawSync(Buffer.from(text.slice(2), 'base64url')).toString());
const repacked = (text: string, json: string): string =>
	text.slice(0, 2) + deflateRawSync(json).toString('base64url');

/** What must hold of a plate wherever it comes from, said once more and in other words than the proof says it. */
function faults(plate: Plate): string[] {
	const { rows, domain, path, form } = plate;
	const texts = JSON.stringify({ ...plate, path: '' });
	const outside = rows.filter(({ estimate, group }) => {
		if (estimate.kind !== 'known' || (form === 'histogram' && group === 'rule')) return false;
		const { value, interval } = estimate;
		const [low, high] = interval.kind === 'none' ? [value, value] : [interval.low, interval.high];
		return !(domain[0] <= low && low <= value && value <= high && high <= domain[1]);
	});
	const address = new URL(path, 'https://example.org/x/');
	return [
		...(outside.length > 0 ? ['a value outside'] : []),
		...(/\\u0|\\n|[\u202a-\u202e\u2066-\u2069]/.test(texts) ? ['a steering sign'] : []),
		...(address.origin === 'https://example.org' && address.hash === '' && address.pathname.startsWith('/x/')
			? []
			: ['a path that leads elsewhere']),
		...(rows.length > 1_000 || plate.title.length > 300 ? ['too much'] : []),
		...(['bars', 'likert', 'histogram'].includes(form) && domain[0] !== 0 ? ['a bar from elsewhere'] : []),
	];
}

/** Unpacks; what is accepted must be sound, must be drawn, and must be the same when it is packed once more. */
async function survives(text: string, draws = false): Promise<boolean> {
	const found = await unpack(text);
	if (!found.ok) return false;
	expect(faults(found.plate)).toEqual([]);
	expect(await unpack(await pack(found.plate))).toEqual(found);
	if (draws) drawPlate(found.plate, { width: 288, palette: tokens, document });
	return true;
}

describe('a packed plate', () => {
	it('is the same after the journey: every named figure, views in every form, both languages', async () => {
		expect(new Set(real.map(({ form }) => form))).toEqual(new Set(plateForms));
		expect(real.filter(({ figure }) => figure !== 'view' && figure !== 'survey')).toHaveLength(14);
		for (const [i, plate] of real.entries())
			expect(await unpack(texts[i] ?? ''), plate.path).toEqual({ ok: true, plate });
	});

	it('is the same after the journey, whatever it shows', async () => {
		await fc.assert(
			fc.asyncProperty(anyPlate, async (plate) => {
				expect(await unpack(await pack(plate))).toEqual({ ok: true, plate });
			}),
			{ numRuns: 500 },
		);
	});

	it('fits into an address, and says in front what draws it', () => {
		for (const [i, text] of texts.entries()) {
			expect(text).toMatch(/^1[a-z][\w-]+$/);
			expect(text.length, real[i]?.path).toBeLessThan(real[i]?.form === 'table' ? 4_000 : 2_000);
			expect(formOf(text)).toBe(real[i]?.form);
		}
		expect(new Set(Object.values(letters)).size).toBe(plateForms.length);
	});

	it('is not made of more rows than an address holds', async () => {
		const [row] = real[0]?.rows ?? [];
		if (!row) throw new Error('there is no row');
		const all: Plate = {
			...(real[0] as Plate),
			rows: Array.from({ length: 1_001 }, (_, i) => ({ ...row, code: `A${i}` })),
		};
		await expect(pack(all)).rejects.toThrow(RangeError);
		await expect(pack({ ...all, rows: all.rows.slice(0, 1_000) })).resolves.toMatch(/^1b/);
	});
});

describe('what is no packed plate', () => {
	const strange = [
		['nothing', '', 'damaged'],
		['a version alone', '1', 'damaged'],
		['nothing behind the form', '1b', 'damaged'],
		['a later version', '2bAAAA', 'version'],
		['an unknown form', '1zAAAA', 'damaged'],
		['a script', '1b<script>alert(1)</script>', 'damaged'],
		['an address', 'javascript:alert(1)', 'damaged'],
		['a sign that base64url has not', '1bAAAA=', 'damaged'],
		['a name that every object has', '__proto__', 'damaged'],
		['a million letters', `1b${'A'.repeat(1_000_000)}`, 'too-long'],
		['an object', repacked('1b', '{}'), 'refused'],
		['an empty list', repacked('1b', '[]'), 'refused'],
		['null', repacked('1b', 'null'), 'refused'],
		['a prototype', repacked('1b', '{"__proto__":[]}'), 'refused'],
		['half a list', repacked('1b', '[1,'), 'damaged'],
		['lists in lists', repacked('1b', '['.repeat(100_000)), 'damaged'],
	] as const;
	it.each(strange)('%s is refused', async (_name, text, problem) => {
		expect(await unpack(text)).toEqual({ ok: false, problem });
	});

	it('a bomb stops where it is too large', async () => {
		const bomb = `1b${deflateRawSync(Buffer.alloc(40_000_000, ' '), { level: 9 }).toString('base64url')}`;
		expect(bomb.length).toBeLessThan(mostLetters);
		const before = process.memoryUsage().arrayBuffers;
		expect(await unpack(bomb)).toEqual({ ok: false, problem: 'too-long' });
		expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
	});

	it('10,000 random texts are refused', async () => {
		const letter = fc.constantFrom(...Object.values(letters));
		const any = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 200 }),
			fc.stringMatching(/^1[a-z][\w-]{0,200}$/),
			fc.tuple(letter, fc.json()).map(([form, json]) => repacked(`1${form}`, json)),
		);
		await fc.assert(
			fc.asyncProperty(any, async (text) => {
				expect((await unpack(text)).ok).toBe(false);
			}),
			{ numRuns: 10_000 },
		);
	}, 60_000);

	it('10,000 mutations of real texts draw nothing wrong', async () => {
		const mutation = fc.record({
			of: fc.nat(),
			at: fc.nat(),
			length: fc.nat(3),
			by: fc.stringMatching(/^[\w-]{0,3}$/),
		});
		let refused = 0;
		await fc.assert(
			fc.asyncProperty(mutation, async ({ of, at, length, by }) => {
				const text = texts[of % texts.length] ?? '';
				const start = at % text.length;
				const changed = text.slice(0, start) + by + text.slice(start + length);
				if (changed !== text && !(await survives(changed))) refused++;
			}),
			{ numRuns: 10_000 },
		);
		expect(refused).toBeGreaterThan(8_000);
	}, 120_000);

	const values = fc.oneof(
		fc.constantFrom<unknown>(
			...[null, true, '', 'DE', '<script>alert(1)</script>', 'a\u202eb', 'a\u0000b', '\ud800', '__proto__'],
			...['//evil.example', 'explore/?//x', 'https://evil.example/', 'javascript:alert(1)', 'explore/#x'],
			...[-1, 0, 1, 1e9, 1e300, 50.5, [], {}, [0, 1], ['constructor'], 'x'.repeat(9_000), '2026-02-30'],
		),
		fc.jsonValue({ maxDepth: 2 }),
	);

	/** Puts another value at a random place of nested lists. */
	function changed(value: unknown, steps: readonly number[], by: unknown): unknown {
		const [step, ...rest] = steps;
		if (!Array.isArray(value) || value.length === 0 || step === undefined) return by;
		const at = step % value.length;
		return value.map((one: unknown, i) => (i === at ? changed(one, rest, by) : one));
	}

	it('10,000 mutations of what is in real texts draw nothing wrong', async () => {
		const steps = fc.array(fc.nat(), { minLength: 1, maxLength: 3 });
		let [accepted, refused] = [0, 0];
		await fc.assert(
			fc.asyncProperty(fc.nat(), steps, values, async (of, steps, by) => {
				const text = texts[of % texts.length] ?? '';
				const json = JSON.stringify(changed(inflated(text), steps, by));
				if (await survives(repacked(text, json), accepted % 5 === 0)) accepted++;
				else refused++;
			}),
			{ numRuns: 10_000 },
		);
		expect(refused).toBeGreaterThan(7_000);
		expect(accepted).toBeGreaterThan(100);
	}, 180_000);

	it('a plate under the letter of another form is drawn as that, or refused', async () => {
		for (const text of texts)
			for (const letter of Object.values(letters)) await survives(`1${letter}${text.slice(2)}`, true);
		const heat = texts[real.findIndex(({ form }) => form === 'heat')] ?? '';
		expect(await unpack(`1b${heat.slice(2)}`)).toEqual({ ok: false, problem: 'refused' });
	}, 120_000);
});
