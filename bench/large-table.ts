/**
 * `npx tsx bench/large-table.ts <folder> [rows] [seed]`: writes a data package in the shape of ours with so many rows more
 * (500,000) in the table of the enterprises, as the full cube of Eurostat would bring them. The values are generated, the
 * same ones for the same seed; the label says so.
 */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'prettier';
import type { Source } from '../src/lib/catalog/source';
import { tableBytes } from '../refresh/csv';
import { keyOf } from '../refresh/difference';
import { names } from '../refresh/names';
import { readPackageFolder, type PackageFolder } from '../refresh/package-folder';
import { relabelled } from '../refresh/relabelled';
import type { Row } from '../refresh/rows';
import { published } from '../tests/data/folder';
import { stamped } from '../tests/data/stamped';

const TABLE = 'sme-adoption';
const years = Array.from({ length: 13 }, (_, at) => String(2013 + at));
const sizes = ['GE10', '10-49', '50-249', '10-249', 'GE250', '0-9'];

const source: Source = {
	id: 'generated',
	publisher: 'Eurostat',
	title: { de: 'Erzeugte Werte zum Ausprobieren', en: 'Generated values for trying things out' },
	...{ via: null, address: null, retrieved: '2026-01-01' },
	licence: { name: { de: 'keine', en: 'none' }, address: null },
};

/** Numbers from 0 to below 1 that follow from a seed (xorshift32). */
function random(seed: number): () => number {
	let state = seed | 0 || 1;
	return () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) / 2 ** 32;
	};
}

/** Rows at random places: combinations of the codes there are, in the series of Eurostat, that are not a row already. */
function generated({ catalog, rows }: PackageFolder, count: number, draw: () => number): Row[] {
	const own = rows.get(TABLE) ?? [];
	const taken = new Set(own.map(keyOf));
	const geos = Object.keys({ ...catalog.codes.geo, ...names.geo });
	const sectors = Object.keys({ ...catalog.codes.sector, ...names.sector });
	const items = catalog.series
		.filter(({ id, table }) => table === TABLE && id.startsWith('eurostat-'))
		.flatMap(({ id }) => {
			const of = own.filter(({ series }) => series === id);
			return [...new Set(of.map(({ item }) => item))].map((item) => ({ series: id, item }));
		});

	const found: Row[] = [];
	let places = items.length * geos.length * years.length * sizes.length * sectors.length;
	for (const place of items)
		for (const geo of geos)
			for (const year of years)
				for (const size_class of sizes)
					for (const sector of sectors) {
						if (draw() >= (count - found.length) / places--) continue;
						const row: Row = {
							...place,
							...{ geo, year, size_class, sector, age: '', unit: 'percent', n: '' },
							...share(draw),
							...{ grade: 'A', source: source.id, note: '' },
						};
						if (!taken.has(keyOf(row))) found.push(row);
					}
	if (found.length < count)
		throw new Error(`There are places for ${found.length} rows only, not for ${count}.`);
	return found;
}

/** A share with four decimals, some with a flag, or a confidential one without a value. */
function share(draw: () => number): { value: string; flag: string } {
	const dice = draw();
	if (dice < 0.02) return { value: '', flag: 'c' };
	const flag = dice < 0.1 ? 'b' : dice < 0.13 ? 'u' : '';
	return { value: String(Math.round(draw() * 1e6) / 1e4), flag };
}

/** Writes the package into a folder. Throws an Error when there are not so many places for rows. */
export async function writeLargePackage(folder: string, count: number, seed: number): Promise<void> {
	const old = await readPackageFolder(published);
	const fresh = generated(old, count, random(seed));
	const before = [...old.rows.values()].flat();
	const rows = [...(old.rows.get(TABLE) ?? []), ...fresh];
	const others = [...old.rows].filter(([name]) => name !== TABLE).flatMap(([, those]) => those);
	const path = old.catalog.tables.find(({ name }) => name === TABLE)?.path ?? `${TABLE}.csv`;
	const bytes = tableBytes(rows);
	const { label } = await stamped(
		relabelled(old.label, before, [...others, ...rows], [source], names),
		new Map(old.files).set(path, bytes),
	);
	await mkdir(folder, { recursive: true });
	await cp(published, folder, { recursive: true });
	await writeFile(join(folder, path), bytes);
	await writeFile(join(folder, 'datapackage.json'), await format(JSON.stringify(label), { parser: 'json' }));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const [folder, count = '500000', seed = '1'] = process.argv.slice(2);
	if (folder === undefined)
		throw new Error('Say where to: npx tsx bench/large-table.ts <folder> [rows] [seed]');
	await writeLargePackage(folder, Number(count), Number(seed));
	console.log(`${count} generated rows more than the published ones in ${folder}`);
}
