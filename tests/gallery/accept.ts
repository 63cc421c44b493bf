/**
 * `npx tsx tests/gallery/accept.ts`: keeps the pictures as they are drawn now, and names those that are new, changed
 * or gone. With `--show <folder>` it also puts the changed ones there as PNG, where rsvg-convert is installed.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { folder, kept, pictures, read } from './pictures';

const { values } = parseArgs({ options: { show: { type: 'string' } } });

mkdirSync(folder, { recursive: true });
const all = pictures().map(({ name, svg }) => ({ name, svg: svg(), before: read(name) }));
const fresh = all.filter(({ svg, before }) => svg !== before);
for (const { name, svg, before } of fresh) {
	writeFileSync(folder + name, svg);
	console.log(`${before === null ? 'new    ' : 'changed'} tests/gallery/kept/${name}`);
}
const names = new Set(all.map(({ name }) => name));
for (const name of kept().filter((one) => !names.has(one))) {
	rmSync(folder + name);
	console.log(`gone    tests/gallery/kept/${name}`);
}
if (fresh.length === 0) console.log('All pictures are drawn as they were.');

if (values.show !== undefined && fresh.length > 0) {
	mkdirSync(values.show, { recursive: true });
	try {
		for (const { name } of fresh) {
			const png = join(values.show, name.replace(/\.svg$/, '.png'));
			execFileSync('rsvg-convert', ['--zoom', '2', '--output', png, folder + name]);
		}
		console.log(`Shown in ${values.show}`);
	} catch (cause) {
		const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
		console.log(
			missing ? 'rsvg-convert is not installed: no PNGs. Open the SVGs in a browser.' : String(cause),
		);
	}
}
