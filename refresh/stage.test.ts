import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { stage } from './stage';

let place: string;
let folder: string;
const read = (name: string) => readFile(join(folder, name), 'utf8');

beforeEach(async () => {
	place = await mkdtemp(join(tmpdir(), 'stage-'));
	folder = join(place, 'data');
	await mkdir(join(folder, 'more'), { recursive: true });
	await writeFile(join(folder, 'a.csv'), 'old');
	await writeFile(join(folder, 'more', 'b.txt'), 'kept');
});
afterEach(() => rm(place, { recursive: true }));

it('takes the place of the folder with what was written and what was there', async () => {
	const staged = await stage(folder, new Map([['a.csv', 'new']]));
	expect([await read('a.csv'), await readFile(join(staged.folder, 'a.csv'), 'utf8')]).toEqual(['old', 'new']);
	await staged.swap();
	await staged.clear();
	expect([await read('a.csv'), await read('more/b.txt')]).toEqual(['new', 'kept']);
	expect(await readdir(place)).toEqual(['data']);
});

it('that is not wanted leaves the folder as it was, and nothing beside it', async () => {
	const staged = await stage(folder, new Map([['a.csv', 'new']]));
	await staged.clear();
	expect(await read('a.csv')).toBe('old');
	expect(await readdir(place)).toEqual(['data']);
});

it('that cannot take the place puts the folder back', async () => {
	const staged = await stage(folder, new Map([['a.csv', 'new']]));
	await rm(staged.folder, { recursive: true });
	await expect(staged.swap()).rejects.toThrow(/ENOENT/);
	await staged.clear();
	expect([await read('a.csv'), await read('more/b.txt')]).toEqual(['old', 'kept']);
	expect(await readdir(place)).toEqual(['data']);
});

it('cannot be made of a folder that is not there, and leaves nothing behind', async () => {
	await expect(stage(join(place, 'nowhere'), new Map())).rejects.toThrow(/ENOENT/);
	expect(await readdir(place)).toEqual(['data']);
});
