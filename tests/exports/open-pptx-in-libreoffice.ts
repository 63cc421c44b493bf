/**
 * Opens PowerPoint files of all named figures, of views of every form, and of an own survey in LibreOffice, as a reader of each language would:
 * `npx tsx tests/exports/open-pptx-in-libreoffice.ts [folder]`. Proves that there are as many pages as slides, that charts are still charts and
 * hold the values of their figures, and leaves a picture of each slide in the folder to look at. Exit code 0: all is as it should be; 1: something is not; 2:
 * LibreOffice Impress is not installed, nothing was checked.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { figurePlate, realPlates } from '../../src/lib/explorer/plates.sample';
import { house } from '../../src/lib/figures/house';
import { namedFigures } from '../../src/lib/figures/named';
import { ownPlates } from '../../src/lib/plates/own-plates.sample';
import type { Plate } from '../../src/lib/plates/plate';
import { chartRead, opened } from '../../src/lib/slides/powerpoint/opened.sample';
import { powerpoint } from '../../src/lib/slides/powerpoint/powerpoint';
import { forms } from '../../src/lib/view/exploration';
import { locales, type Locale } from '../../src/lib/words/locale';
import { numbersOfCharts } from './open-document';

const [given] = process.argv.slice(2);
const folder = given ?? (await mkdtemp(join(tmpdir(), 'open-pptx-in-libreoffice-')));
await mkdir(folder, { recursive: true });
const wrong: string[] = [];
try {
	for (const locale of locales) {
		const plates = await platesIn(locale);
		const deck = {
			...{ locale, title: 'KMU Social Monitor', lead: locale === 'de' ? 'Alle Formen' : 'All forms' },
			slides: plates.map((plate) => ({ plate, notes: 'Notiz', steps: [] })),
		};
		const bytes = await powerpoint(deck, { site: 'https://monitor.example.org/' });
		const file = join(folder, `${locale}.pptx`);
		await writeFile(file, bytes);
		if (!(await convert(file, locale, 'pdf')) || !(await convert(file, locale, 'odp'))) {
			process.exitCode = 2;
			break;
		}
		const written = opened(bytes);
		const pages = await pictures(locale);
		if (pages !== written.slides.length)
			wrong.push(`${locale}: ${pages} pages for ${written.slides.length} slides`);
		const expected = written.charts.map((chart) => chartRead(chart).series.map(({ numbers }) => numbers));
		const got = numbersOfCharts(unzipSync(await readFile(join(folder, `${locale}.odp`))));
		wrong.push(...differences(locale, expected, got));
		console.log(`${locale}: ${pages} slides, ${got.length} charts, ${got.flat(2).length} values.`);
	}
	for (const line of wrong) console.error(line);
	if (process.exitCode !== 2) process.exitCode = wrong.length === 0 ? 0 : 1;
	if (given && process.exitCode !== 2) console.log(`The slides as pictures are in ${folder}.`);
} finally {
	(await house()).engine.close();
	if (!given) await rm(folder, { recursive: true, force: true });
}

/** Every named figure, the first real view of each form, and the figures of an own survey. */
async function platesIn(locale: Locale): Promise<Plate[]> {
	const named = await Promise.all(namedFigures.map(({ id }) => figurePlate(id, locale)));
	const views = (await realPlates(locale)).filter(({ figure }) => figure === 'view');
	const own = ownPlates.filter((plate) => plate.locale === locale);
	return [...named, ...forms.flatMap((form) => views.find((plate) => plate.form === form) ?? []), ...own];
}

/** False, and says so, when there is no LibreOffice that opens presentations. */
async function convert(file: string, locale: Locale, to: 'pdf' | 'odp'): Promise<boolean> {
	const profile = join(folder, `profile-${locale}`);
	await mkdir(join(profile, 'user'), { recursive: true });
	await writeFile(
		join(profile, 'user', 'registrymodifications.xcu'),
		settings(locale === 'de' ? 'de-DE' : 'en-GB'),
	);
	const { error, stderr } = spawnSync(
		'soffice',
		[
			`-env:UserInstallation=${pathToFileURL(profile).href}`,
			'--headless',
			'--convert-to',
			to,
			'--outdir',
			folder,
			file,
		],
		{ encoding: 'utf8' },
	);
	const isThere = (await readdir(folder)).includes(`${locale}.${to}`);
	if (!error && isThere) return true;
	console.error(
		error ? `LibreOffice (soffice) cannot be started: ${error.message}` : `soffice wrote no ${to}: ${stderr}`,
	);
	console.error(
		'Nothing was checked. Install LibreOffice Impress (on Debian: libreoffice-impress) and run it again.',
	);
	return false;
}

/** The country whose decimal sign LibreOffice uses. */
function settings(country: string): string {
	return `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${country}</value></prop></item></oor:items>`;
}

/** Writes each page as a picture; how many there are. */
async function pictures(locale: Locale): Promise<number> {
	const { error, status, stderr } = spawnSync(
		'pdftoppm',
		['-r', '72', '-png', join(folder, `${locale}.pdf`), join(folder, `${locale}-slide`)],
		{ encoding: 'utf8' },
	);
	if (error || status !== 0)
		throw new Error(`pdftoppm (on Debian: poppler-utils): ${error?.message ?? stderr}`);
	return (await readdir(folder)).filter((name) => name.startsWith(`${locale}-slide`)).length;
}

/** LibreOffice numbers its charts anew: each of ours must be among its, with all series and values in their order. */
function differences(
	locale: Locale,
	expected: readonly (readonly (readonly number[])[])[],
	got: readonly (readonly (readonly number[])[])[],
): string[] {
	const left = got.map((chart) => JSON.stringify(chart));
	const missing = expected.flatMap((chart) => {
		const text = JSON.stringify(chart);
		const at = left.indexOf(text);
		if (at < 0) return [`${locale}: no chart in LibreOffice holds ${text.slice(0, 120)}`];
		left.splice(at, 1);
		return [];
	});
	return [...missing, ...left.map((chart) => `${locale}: a chart that is not ours: ${chart.slice(0, 120)}`)];
}
