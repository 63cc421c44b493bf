import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { faults } from '../src/lib/catalog/check';
import { published, readFolder } from '../tests/data/folder';
import { enterprise, jsonStat, standIn, type Written } from './eurostat.sample';
import { names } from './names';
import { readPackageFolder } from './package-folder';
import { refresh } from './refresh';
import type { Row } from './rows';
import { lastingNotes, tables } from './tables';

const map = tables.find(({ dataset }) => dataset === 'isoc_e_dii');
if (!map) throw new Error('isoc_e_dii has no map');

/** Eurostat's code for one of ours. */
const theirs = (dimension: string, code: string): string =>
	Object.entries(map.recode[dimension] ?? {}).find(([, ours]) => ours === code)?.[0] ?? code;

/** A row as the cell of the table that it was read from. */
function cell({ series, item, geo, year, size_class, sector, value, flag }: Row): Written {
	const indicator = map?.series
		.find(({ id }) => id === series)
		?.indicators.find((one) => map.recode['indic_is']?.[one] === item);
	const codes = [
		'A',
		theirs('size_emp', size_class),
		theirs('nace_r2', sector),
		indicator ?? '',
		'PC_ENT',
		geo,
		year,
	];
	return flag === '' ? [codes, Number(value)] : [codes, Number(value), flag];
}

it('the Digital Intensity Index as it is published, answered by the API, changes the source of every row and no value', async () => {
	const place = await mkdtemp(join(tmpdir(), 'refresh-round-'));
	const folder = join(place, 'data');
	await cp(published, folder, { recursive: true });
	const index = async () => (await readPackageFolder(folder)).rows.get('digital-intensity') ?? [];
	const before = await index();
	const { base, close } = await standIn(() => jsonStat(enterprise, before.map(cell)));
	const said: string[] = [];
	try {
		const { written, failures, touched } = await refresh({
			...{ folder, maps: [map], names, lastingNotes, today: '2026-11-23' },
			...{ line: { base, timeout: 30_000, waits: [] }, dryRun: false, leaveUnknown: false, allowGone: false },
			say: (line) => said.push(line),
		});
		expect(failures).toEqual([]);
		expect([written, touched]).toEqual([true, []]);
		expect(said).toContain(`  new 0, changed 0, gone 0, as before ${before.length}`);

		const after = await index();
		const values = (rows: readonly Row[]) =>
			rows
				.map((row) => ({ ...row, value: Number(row.value), source: '' }))
				.map((row) => JSON.stringify(row))
				.sort();
		expect(values(after)).toEqual(values(before));
		expect(new Set(after.map(({ source }) => source))).toEqual(new Set(['eurostat-api-isoc-e-dii']));
		const { label, files } = await readFolder(folder);
		expect(await faults(JSON.parse(label), files)).toEqual([]);
	} finally {
		await close();
		await rm(place, { recursive: true });
	}
}, 60_000);
