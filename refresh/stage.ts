import { cp, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A copy of a folder beside it, in which files can be written until it takes the folder's place. */
export interface Stage {
	readonly folder: string;
	/** Takes the place of the folder, which is put back if that fails. */
	swap(): Promise<void>;
	/** Removes what is left of the copy; never the only copy of the folder. */
	clear(): Promise<void>;
}

/** Copies `folder` with all that lies in it, beside it (so that a rename is enough), and writes `files` over the copy. */
export async function stage(folder: string, files: ReadonlyMap<string, Uint8Array | string>): Promise<Stage> {
	const beside = await mkdtemp(join(dirname(folder), `.${basename(folder)}-refresh-`));
	const [fresh, before] = [join(beside, 'fresh'), join(beside, 'before')];
	let inPlace = true;
	const clear = async () => {
		if (inPlace) await rm(beside, { recursive: true, force: true });
	};
	try {
		await cp(folder, fresh, { recursive: true, preserveTimestamps: true });
		for (const [name, content] of files) await writeFile(join(fresh, name), content);
	} catch (cause) {
		await clear();
		throw cause;
	}
	return {
		folder: fresh,
		clear,
		async swap() {
			await rename(folder, before);
			inPlace = false;
			try {
				await rename(fresh, folder);
			} catch (cause) {
				await rename(before, folder).catch(() => {
					throw new Error(`${folder} lies in ${before} now. Move it back.`, { cause });
				});
				inPlace = true;
				throw cause;
			}
			inPlace = true;
			await clear();
		},
	};
}
