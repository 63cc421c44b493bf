import { zipSync, type Zippable } from 'fflate';

/** Every file gets the same day and hour of the local clock, so that the same files make the same archive everywhere. */
const day = '2000-01-01T00:00:00';

/** Files as a ZIP, by name; the same files give the same bytes. */
export function archive(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
	const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
	const zippable: Zippable = Object.fromEntries(
		entries.map(([name, bytes]) => [name, [bytes, { mtime: day, level: 9 }]]),
	);
	return zipSync(zippable);
}
