import { dirname, normalize } from 'node:path/posix';
import { doors, forbiddenNames, identifiers, literals, outside, packages, rooms, type Room } from './doors';
import { computed, readSource } from './source';

/** A file or folder path from the top of the project that an import leads to; null for a package or a virtual module. */
function target(from: string, specifier: string): string | null {
	const path = specifier.replace(/[?#].*$/, '');
	if (path === './$types' || path.endsWith('/$types')) return null;
	if (path.startsWith('.')) return normalize(`${dirname(from)}/${path}`);
	if (path === '$lib' || path.startsWith('$lib/')) return normalize(path.replace('$lib', 'src/lib'));
	if (path.startsWith('$data')) return normalize(path.replace('$data', 'static/data'));
	if (path.startsWith('/')) return normalize(path.slice(1));
	return null;
}

/** The room a path lies in; what lies directly in src/ serves the routes. Null for all that is in no room. */
export function roomOf(path: string): Room | null {
	const inLib = /^src\/lib\/([^/]+)(\/|$)/.exec(path)?.[1];
	if (inLib !== undefined) return rooms.find((room) => room === inLib && room !== 'routes') ?? null;
	return path.startsWith('src/') ? 'routes' : null;
}

const isTest = (path: string) => /\.test(\.[jt]s)?$/.test(path);
const lies = (path: string, places: readonly string[]) =>
	places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));

function throughDoor(room: Room, path: string, specifier: string): string | null {
	const imports = specifier === path ? specifier : `${specifier} (${path})`;
	if (isTest(path)) return `imports ${imports}, which is a test`;
	const other = roomOf(path);
	if (other === room) return null;
	const all = doors[room].length > 0 ? doors[room].join(', ') : 'none';
	if (other !== null) {
		if (doors[room].includes(other)) return null;
		return `imports ${imports}, but ${room} has no door to ${other} (its doors: ${all})`;
	}
	if (path.startsWith('src/')) return `imports ${imports}, which is in no room`;
	const place = Object.keys(outside).find((folder) => path.startsWith(folder));
	if (place === undefined) return `imports ${imports}, which is outside the house`;
	return outside[place]?.includes(room) ? null : `imports ${imports}, but ${room} has no door to ${place}`;
}

/** Everything in one file that the floor plan forbids, each as "file:line: what, and which door is missing". */
export function violations(file: string, code: string): string[] {
	const found: string[] = [];
	const say = (line: number, what: string) => found.push(`${file}:${line}: ${what}`);
	if (forbiddenNames.test(file)) say(1, 'its name says nothing about what is inside');
	if (isTest(file)) return found;

	const { imports, ...source } = readSource(file, code);
	const room = roomOf(file);
	if (file.startsWith('src/') && room === null) say(1, `lies in no room (rooms: ${rooms.join(', ')})`);

	for (const { text, line } of imports) {
		if (text === computed) say(line, 'imports a computed address, which nobody can check');
		const path = target(file, text);
		const missing = path !== null && room !== null ? throughDoor(room, path, text) : null;
		if (missing !== null) say(line, missing);
		if (path !== null && room === null && /^(tests|bench)\//.test(path))
			say(line, `imports ${text}, which is a test`);
		for (const { what, pattern, places } of packages) {
			if (pattern.test(text) && !lies(file, places))
				say(line, `imports ${text}; only ${places.join(', ')} may name ${what}`);
		}
	}
	if (room === null) return found;
	for (const { what, name, places } of identifiers) {
		const used = source.identifiers.find(({ text }) => text === name);
		if (used && !lies(file, places))
			say(used.line, `names ${name}; only ${places.join(', ')} may touch ${what}`);
	}
	for (const { what, pattern, places } of literals) {
		if (lies(file, places)) continue;
		for (const { text, line } of source.literals) {
			if (pattern.test(text)) say(line, `holds ${what}; only ${places.join(', ')} may write it`);
		}
	}
	return found;
}
