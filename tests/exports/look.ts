/**
 * Makes posters of odd data, lets programs other than ours draw them, and checks their sizes; then it is for eyes:
 * `npx tsx tests/exports/look.ts [folder] [ids of the gallery, with commas]`. Exit code 0: every program drew every poster at its size;
 * 1: one did not; 2: rsvg-convert is not installed, nothing was drawn.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { draw } from '../../src/lib/charts/draw';
import { entries, hang } from '../../src/lib/charts/gallery/gallery';
import { palettes } from '../../src/lib/charts/palettes';
import { svgFile } from '../../src/lib/charts/poster/picture-text';
import { fittedPoster } from '../../src/lib/charts/poster/fitted';
import { long, ordinary } from '../../src/lib/charts/poster/poster.sample';
import { withFont } from '../../src/lib/share/picture-source';
import { pictureSizes } from '../../src/lib/share/picture';
import { programs, sizeOfPng } from './programs';

const folder = resolve(process.argv[2] ?? join(tmpdir(), 'posters'));
const ids = (
	process.argv[3] ??
	'bars-few,bars-europe,bars-forty,bars-long-labels,bars-empty,dots-flags,lines-normal,lines-collisions'
).split(',');
const font = await readFile(new URL('../../src/fonts/vollkorn.woff2', import.meta.url), 'base64');
const { document } = parseHTML('<!doctype html><html><body></body></html>');
const sizes = pictureSizes.filter(({ times }) => times === 1);
const looks = [
	{ name: 'light', palette: palettes.light, text: ordinary },
	{ name: 'dark', palette: palettes.dark, text: long },
];

await mkdir(folder, { recursive: true });
const drawn = await programs();
const wrong: string[] = [];
let made = 0;
try {
	for (const id of ids)
		for (const { id: size, width, ratio } of sizes)
			for (const { name, palette, text } of looks) {
				const entry = entries.find((one) => one.id === id);
				if (!entry) throw new Error(`The gallery has no "${id}".`);
				const frame = { locale: 'de', palette, domain: entry.domain, document } as const;
				const svg = fittedPoster((wide) => draw(hang(entry)([], { ...frame, width: wide })), text, {
					width,
					ratio,
					palette,
					locale: 'de',
				});
				const file = join(folder, `${id}-${size}-${name}.svg`);
				const source = svgFile(svg);
				await writeFile(file, source);
				const vollkorn = join(folder, `${id}-${size}-${name}.vollkorn.svg`);
				await writeFile(vollkorn, withFont(source, `data:font/woff2;base64,${font}`));
				const expected = `${svg.getAttribute('width')} × ${svg.getAttribute('height')}`;
				for (const program of drawn.list) {
					const png = file.replace(/svg$/, `${program.name}.png`);
					await program.draw(program.knowsCss ? vollkorn : file, png);
					const got = sizeOfPng(await readFile(png));
					made += 1;
					if (got !== expected) wrong.push(`${png}: ${got} px, expected ${expected}`);
				}
			}
} finally {
	await drawn.close();
}

for (const line of wrong) console.error(line);
console.log(
	`${made} pictures by ${drawn.list.map(({ name }) => name).join(', ')} in ${folder}, ${wrong.length} of a wrong size.`,
);
for (const name of drawn.missing) console.log(`${name} is not installed: it drew nothing.`);
console.log(
	'Look whether any text touches another or its bar, whether the title is the first thing seen, whether the notes can be\n' +
		'read at the size of a phone, whether much is empty, and whether dark is as good as light. The files *.chromium.png are set\n' +
		'in Vollkorn as the site’s PNG is; the others in what this machine has.',
);
process.exitCode = drawn.list.every(({ name }) => name !== 'rsvg') ? 2 : wrong.length === 0 ? 0 : 1;
