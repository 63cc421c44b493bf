/**
 * Opens the German Excel file of every series in LibreOffice, as a German user would, and compares what its cells hold with the
 * published values: `npx tsx tests/data/open-in-libreoffice.ts`. Exit code 0: all is as published; 1: something is not;
 * 2: LibreOffice is not installed, nothing was checked.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { codesUsed } from '../../src/lib/catalog/codes-used';
import { excel } from '../../src/lib/share/excel';
import type { SeriesValues } from '../../src/lib/share/series-values';
import { publishedObservations } from './observations';
import { cellsOf, type Cell } from './spreadsheet';

/** Semicolon, double quotes, UTF-8, from line 1, German; dates and percentages are recognised, formulas run. */
const likeGermanExcel = 'CSV:59,34,76,1,,1031,false,true,false,false,false,0,true';

const { catalog, rows } = await publishedObservations();

function valuesOf(id: string): SeriesValues {
	const series = catalog.series.find((one) => one.id === id);
	if (!series) throw new Error(`No series "${id}".`);
	const observations = rows.filter((row) => row.series === id);
	const address = { de: `/data/${id}/`, en: `/en/data/${id}/` };
	const codes = codesUsed(catalog, observations, [series]);
	return { series, sources: catalog.sources, codes, observations, address, dataVersion: '' };
}

/** A series that a spreadsheet would misread if it could: formulas, numbers below zero, quotes, lines, dates. */
function planted(): SeriesValues {
	const sane = valuesOf(catalog.series[0]?.id ?? '');
	const [row] = sane.observations;
	if (!row) throw new Error('The first series has no value.');
	const texts = [
		'=1+1',
		'+1',
		'-1',
		'@SUM(1)',
		'\t=1',
		'=HYPERLINK("https://example.org";"x")',
		'a;b "c"\nd',
	];
	const names = Object.fromEntries(texts.map((text, i) => [`I${i}`, { de: text, en: text }]));
	const observations = texts.map((_, i) => ({ ...row, item: `I${i}`, value: -3.5 + i, n: 1000 + i }));
	return { ...sane, codes: { ...sane.codes, item: names }, observations };
}

const files = new Map(catalog.series.map(({ id }) => [id, valuesOf(id)]));
files.set('planted', planted());

const folder = await mkdtemp(join(tmpdir(), 'open-in-libreoffice-'));
try {
	for (const [id, values] of files)
		await writeFile(join(folder, `${id}.csv`), excel({ ...values, series: [values.series] }));
	await writeFile(join(folder, 'unguarded.csv'), '\ufeffText\r\n=1+1\r\n');
	if (!convert([...files.keys(), 'unguarded'])) process.exitCode = 2;
	else {
		const wrong: string[] = [];
		// Shows that the checks below would see a formula.
		if ((await opened('unguarded'))[1]?.[0]?.kind !== 'formula')
			wrong.push('LibreOffice did not run a formula it was given: nothing is proved about formulas');
		let cells = 0;
		for (const [id, values] of files) {
			const found = differences(id, values, await opened(id));
			cells += found.cells;
			wrong.push(...found.wrong);
		}
		for (const line of wrong) console.error(line);
		console.log(`${files.size} files, ${cells} cells, ${wrong.length} not as published.`);
		process.exitCode = wrong.length === 0 ? 0 : 1;
	}
} finally {
	await rm(folder, { recursive: true, force: true });
}

/** False, and says so, when there is no LibreOffice. */
function convert(ids: readonly string[]): boolean {
	const profile = pathToFileURL(join(folder, 'profile')).href;
	const { error, status, stderr } = spawnSync(
		'soffice',
		[
			...[`-env:UserInstallation=${profile}`, '--headless', `--infilter=${likeGermanExcel}`],
			...['--convert-to', 'fods', '--outdir', folder, ...ids.map((id) => join(folder, `${id}.csv`))],
		],
		{ encoding: 'utf8' },
	);
	if (error) {
		console.error(`LibreOffice (soffice) cannot be started: ${error.message}`);
		console.error(
			'Nothing was checked. Install LibreOffice Calc (on Debian: libreoffice-calc) and run it again.',
		);
		return false;
	}
	if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`);
	return true;
}

async function opened(id: string): Promise<Cell[][]> {
	return cellsOf(await readFile(join(folder, `${id}.fods`), 'utf8'));
}

function differences(id: string, values: SeriesValues, sheet: readonly (readonly Cell[])[]) {
	const written = Papa.parse<string[]>(excel({ ...values, series: [values.series] }).slice(1), {
		delimiter: ';',
		skipEmptyLines: true,
	}).data;
	const headings = written[0] ?? [];
	const numbers: Readonly<Record<string, 'year' | 'value' | 'n'>> = {
		Jahr: 'year',
		Wert: 'value',
		Befragte: 'n',
	};
	const wrong: string[] = [];
	let cells = 0;
	const missing = Object.keys(numbers).filter((heading) => !headings.includes(heading));
	if (missing.length > 0) wrong.push(`${id}: no column ${missing.join(', ')}`);
	if (sheet.length !== written.length || written.length !== values.observations.length + 1)
		wrong.push(`${id}: ${sheet.length} rows for ${values.observations.length} values and a heading`);
	for (const [r, row] of written.entries())
		for (const [c, text] of row.entries()) {
			const column = numbers[headings[c] ?? ''];
			const number = r > 0 && column ? (values.observations[r - 1]?.[column] ?? null) : undefined;
			const expected = cell(number, text);
			const got = sheet[r]?.[c] ?? { kind: 'empty', value: '' };
			cells += 1;
			if (got.kind !== expected.kind || got.value !== expected.value)
				wrong.push(
					`${id}, row ${r + 1}, ${headings[c]}: ${JSON.stringify(got)} for ${JSON.stringify(expected)}`,
				);
		}
	return { cells, wrong };
}

/** What a cell should hold: a number where there is one to show, else the text as written. */
function cell(number: number | null | undefined, text: string): Cell {
	if (typeof number === 'number') return { kind: 'number', value: String(number) };
	return number === null || text === '' ? { kind: 'empty', value: '' } : { kind: 'text', value: text };
}
