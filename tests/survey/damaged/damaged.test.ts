import { beforeAll, describe, expect, it } from 'vitest';
import { damagedFiles } from './damage-kinds';
import { judge, type Judged, type Reader } from './judge';
import { ourReader, papaAlone } from './readers';
import { count, report, silent } from './report';

const files = damagedFiles();

async function all(reader: Reader, some = files): Promise<readonly Judged[]> {
	const judged: Judged[] = [];
	for (const file of some) judged.push(await judge(file, reader));
	return judged;
}

const told = (judged: readonly Judged[], verdict: Judged['verdict']): readonly string[] =>
	judged
		.filter((one) => one.verdict === verdict)
		.map(({ file, detail }) => `${file.kind}: ${file.place}: ${detail}`);

describe('damaged files', () => {
	let ours: readonly Judged[];
	let papa: readonly Judged[];
	beforeAll(async () => {
		ours = await all(ourReader);
		papa = await all(
			papaAlone,
			files.filter(({ kind }) => kind !== 'one 50 MB cell'),
		);
	}, 120_000);

	it('are more than 2,000, of all known kinds, and none of them twice', () => {
		expect(files.length).toBeGreaterThanOrEqual(2_000);
		expect(new Set(files.map(({ kind, place }) => `${kind}: ${place}`)).size).toBe(files.length);
	});

	it('never make the reading crash or hang', () => {
		expect(told(ours, 'crash')).toEqual([]);
		expect(told(ours, 'slow')).toEqual([]);
	});

	it('are misread silently in at most one of a hundred', () => {
		expect(silent(ours), told(ours, 'silent').join('\n')).toBeLessThanOrEqual(1);
	});

	it('are named with the line where they are damaged', () => {
		expect(told(ours, 'other line')).toEqual([]);
	});

	it('do not make the reading ask about everything: sound files pass without a word', () => {
		expect(told(ours, 'asked').length / ours.length, told(ours, 'asked').join('\n')).toBeLessThanOrEqual(
			0.03,
		);
		const sound = ours.filter(({ file }) => file.kind === 'sound' || file.kind.startsWith('encoding'));
		expect(sound.filter(({ verdict }) => verdict !== 'right').map(({ file }) => file.place)).toEqual([]);
	});

	it('are read as the kept table says', async () => {
		await expect(report(ours, papa)).toMatchFileSnapshot('table.md');
	});

	it('are misread by PapaParse alone: the judge can fail', () => {
		expect(silent(papa)).toBeGreaterThan(2);
		expect(count(papa, 'crash')).toBe(0);
	});
});
