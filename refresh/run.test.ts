import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { published } from '../tests/data/folder';
import { anySocialMedia, enterprise, jsonStat, standIn } from './eurostat.sample';

const script = fileURLToPath(new URL('run.ts', import.meta.url));
const run = (...args: string[]) =>
	new Promise<{ code: number; out: string; err: string }>((resolve) => {
		execFile(process.execPath, ['--import', 'tsx', script, ...args], (failure, out, err) =>
			resolve({ code: failure ? Number(failure.code) : 0, out, err }),
		);
	});

it('npm run data:refresh prints the summary and writes, prints failures and fails', async () => {
	const place = await mkdtemp(join(tmpdir(), 'refresh-run-'));
	const folder = join(place, 'data');
	await cp(published, folder, { recursive: true });
	const { base, close } = await standIn(({ dataset }) =>
		dataset === 'isoc_cismt' ? jsonStat(enterprise, [anySocialMedia('DE', '2031', 77.5)]) : {},
	);
	const common = ['--from', base, '--folder', folder, '--timeout', '20'];
	const table = () => readFile(join(folder, 'sme-adoption.csv'), 'utf8');
	try {
		const before = await table();
		const dry = await run(...common, '--tables', 'isoc_cismt', '--dry-run');
		expect(dry.err).toBe('');
		expect(dry.out).toMatch(/new 1, changed 0, gone 0/);
		expect(dry.out).toMatch(/nothing written \(dry run; the data check passes\)\.\n$/);
		expect(await table()).toBe(before);

		const bad = await run(...common, '--tables', 'isoc_cismt,isoc_cismp');
		expect(bad.code).toBe(1);
		expect(bad.err).toMatch(/^isoc_cismp: the answer is no sound JSON-stat/);
		expect(bad.out).toMatch(/nothing written \(1 failure\)\.\n$/);
		expect(await table()).toBe(before);

		const good = await run(...common, '--tables', 'isoc_cismt');
		expect(good.err).toBe('');
		expect(good.code).toBe(0);
		expect(good.out).toContain('data refresh: written.');
		expect(await table()).toContain(
			'eurostat-sm-any,E_SM1_ANY,DE,2031,GE10,TOTAL,,77.5,percent,,,A,eurostat-api-isoc-cismt,\n',
		);

		const wrong = await run('--tables', 'isoc_x');
		expect(wrong.code).toBe(2);
		expect(wrong.err).toMatch(/No table is called isoc_x here[\s\S]*--dry-run/);
	} finally {
		await close();
		await rm(place, { recursive: true });
	}
}, 60_000);
