/** What can be kept: the pages with all they need to draw, and the database with the tables that it asks. */
export const packages = ['pages', 'engine'] as const;
export type Package = (typeof packages)[number];

/** A file of the built site as it is kept. */
export interface Listed {
	/** Below the base path, without a slash before it: '' is the start page, 'en/method/' a page, 'data/a.json' a file. */
	readonly address: string;
	/** The first 16 hexadecimal digits of the SHA-256 of its bytes. */
	readonly sha256: string;
	/** Bytes on the device. */
	readonly bytes: number;
	/** Bytes on their way, compressed as well as the host can. */
	readonly wire: number;
}

/**
 * One version of the site: every file that can be kept, by package. The build makes it (hosting/contents.ts); the worker has it
 * inside, so that the two can never be of different versions.
 */
export interface Contents extends Readonly<Record<Package, readonly Listed[]>> {
	/** A fingerprint of all files. */
	readonly version: string;
}

/** Where the page finds the list of the version that the host has now; it is never kept. */
export const contentsAddress = 'offline/contents.json';
export const workerAddress = 'service-worker.js';

/** What some packages take together, in bytes. */
export function size(
	contents: Contents,
	wanted: readonly Package[],
): { readonly bytes: number; readonly wire: number } {
	const files = wanted.flatMap((each) => contents[each]);
	return {
		bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
		wire: files.reduce((sum, { wire }) => sum + wire, 0),
	};
}

/** Every file of a version by its address. */
export const byAddress = (contents: Contents): ReadonlyMap<string, Listed> =>
	new Map(packages.flatMap((each) => contents[each].map((file) => [file.address, file])));
