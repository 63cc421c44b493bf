import { describe, expect, it } from 'vitest';
import type { DamagedFile } from './damaged-file';
import { judge, type Outcome, type Verdict } from './judge';

/** Three respondents on lines 2, 3 and 5; the second is damaged. */
const file: DamagedFile = {
	...{ kind: 'a kind', place: '', file: 'a.csv', bytes: () => new Uint8Array(10) },
	truth: {
		...{ kind: 'table', names: [['a'], ['b']], lines: [3] },
		rows: [
			{ line: 2, cells: ['1', 'x'], damaged: false },
			{ line: 3, cells: ['2', 'y'], damaged: true },
			{ line: 5, cells: ['3', ''], damaged: false },
		],
	},
};
const sound = {
	kind: 'read',
	names: ['a', 'b'],
	rows: [['1', 'x'], ['2', ' y '], ['3']],
	...{ named: [], lines: [], unsure: false },
} as const satisfies Outcome;

const cases: readonly (readonly [string, Outcome, Verdict])[] = [
	['all cells right', sound, 'right'],
	['all right, and another line named', { ...sound, lines: [5] }, 'false alarm'],
	[
		'wrong in the row that is named',
		{ ...sound, rows: [['1', 'x'], ['2y'], ['3']], named: [1], lines: [3] },
		'named',
	],
	['the damaged row left out, its line named', { ...sound, rows: [['1', 'x'], ['3']], lines: [3] }, 'named'],
	[
		'the damaged row named at the line behind it',
		{ ...sound, rows: [['1', 'x'], ['2y'], ['3']], named: [1], lines: [4] },
		'other line',
	],
	['wrong and not named', { ...sound, rows: [['1', 'x'], ['2y'], ['3']] }, 'silent'],
	[
		'wrong elsewhere than named',
		{ ...sound, rows: [['1', 'X'], ['2', 'y'], ['3']], named: [1], lines: [3] },
		'silent',
	],
	['wrong, and asked about', { ...sound, rows: [['1', 'x'], ['2y'], ['3']], unsure: true }, 'asked'],
	[
		'a respondent lost',
		{
			...sound,
			rows: [
				['1', 'x'],
				['2', 'y'],
			],
		},
		'silent',
	],
	[
		'a sound respondent lost far from what is named',
		{ ...sound, rows: [['2', 'y'], ['3']], lines: [5] },
		'silent',
	],
	['respondents in another order', { ...sound, rows: [['2', 'y'], ['1', 'x'], ['3']] }, 'silent'],
	['a respondent too many', { ...sound, rows: [...sound.rows, ['4', 'z']] }, 'silent'],
	['other names', { ...sound, names: ['a', 'c'] }, 'silent'],
	['a sound table refused', { kind: 'refused', because: 'html' }, 'other line'],
];

describe('the judge', () => {
	it.each(cases)('of %s', async (_, outcome, verdict) => {
		expect((await judge(file, () => Promise.resolve(outcome))).verdict).toBe(verdict);
	});

	it('counts the sound respondents that are inside a named record', async () => {
		const swallowed: Outcome = { ...sound, rows: [['1', 'x'], ['2y3']], named: [1], lines: [3] };
		expect(await judge(file, () => Promise.resolve(swallowed))).toMatchObject({ verdict: 'named', taken: 1 });
	});

	it('of a file that is no table expects it to be refused for its reason', async () => {
		const picture: DamagedFile = { ...file, truth: { kind: 'refused', because: ['not-text'] } };
		const of = async (outcome: Outcome) => (await judge(picture, () => Promise.resolve(outcome))).verdict;
		expect(await of({ kind: 'refused', because: 'not-text' })).toBe('named');
		expect(await of({ kind: 'refused', because: 'empty' })).toBe('other line');
		expect(await of(sound)).toBe('silent');
	});

	it('tells a crash, and what hangs', async () => {
		expect((await judge(file, () => Promise.reject(new Error('no')))).verdict).toBe('crash');
		let now = 0;
		const slow = (times: number) => () => Promise.resolve(((now += times-- > 0 ? 1_100 : 900), sound));
		expect((await judge(file, slow(9), () => now)).verdict).toBe('slow');
		expect((await judge(file, slow(1), () => now)).verdict, 'once: the machine was busy').toBe('right');
	});
});
