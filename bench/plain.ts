import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { compress } from '../hosting/compress';

/** Writes a site of one page that is nothing but a figure's drawing, cut from the built page; returns its folder. */
export async function plainSite(page: string, id: string): Promise<string> {
	const { document } = parseHTML(await readFile(page, 'utf8'));
	const drawing = document.querySelector(`[data-figure="${id}"] .wide svg`);
	if (!drawing) throw new Error(`${page} has no drawing of figure ${id} for wide pages.`);
	const html = `<!doctype html><meta charset="utf-8"><title>${id}</title>${drawing.outerHTML}`;
	const dir = await mkdtemp(join(tmpdir(), 'plain-'));
	const files = [join(dir, 'index.html'), join(dir, '404.html')];
	for (const file of files) await writeFile(file, html);
	await compress(files, join(dir, '.cache'));
	return dir;
}
