import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { entries, hang, type GalleryEntry } from '../../src/lib/charts/gallery/gallery';
import { literalColours } from '../../src/lib/charts/literal';
import { palettes } from '../../src/lib/charts/palettes';
import { print } from '../../src/lib/charts/print';
import { locales, type Locale } from '../../src/lib/words/locale';
import { telling } from './telling';

/** Where the accepted pictures lie. */
export const folder = fileURLToPath(new URL('./kept/', import.meta.url));

export const widths = [320, 768, 1280] as const;

/** One picture as it is drawn now: an SVG file that any program opens. */
export interface Picture {
	readonly form: string;
	readonly name: string;
	readonly svg: () => string;
}

/** `<form>-<entry>-<scheme>-<locale>-<width>.svg` for every telling entry, in light and dark, German and English. */
export function pictures(): Picture[] {
	return Object.entries(telling).flatMap(([form, ids]) =>
		ids.flatMap((id) => ofEntry(form, entryOf(id, form))),
	);
}

function ofEntry(form: string, entry: GalleryEntry): Picture[] {
	const title = entry.id.startsWith(`${form}-`) ? entry.id : `${form}-${entry.id}`;
	return (['light', 'dark'] as const).flatMap((scheme) =>
		locales.flatMap((locale) =>
			widths.map((width) => ({
				form,
				name: `${title}-${scheme}-${locale}-${width}.svg`,
				svg: () => drawn(entry, scheme, locale, width),
			})),
		),
	);
}

function entryOf(id: string, form: string): GalleryEntry {
	const entry = entries.find((one) => one.id === id && one.chart === form);
	if (!entry) {
		throw new Error(
			`The gallery has no ${form} named "${id}". Choose another in tests/gallery/telling.ts, or add it to the gallery.`,
		);
	}
	return entry;
}

/** With a size of its own, and a line for each node, so that a difference can be read; within a text no blank may come in. */
function drawn(entry: GalleryEntry, scheme: keyof typeof palettes, locale: Locale, width: number): string {
	const palette = palettes[scheme];
	const svg = print(hang(entry), [], { width, locale, palette, domain: entry.domain });
	return (
		literalColours(svg)
			.replace('width="100%"', `width="${width}"`)
			.replace(/<(?=g\b|\/g>|\/svg>|path|line|rect|circle|text\b)/g, '\n<') + '\n'
	);
}

/** The names of the kept files. */
export const kept = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.svg'));

/** What a kept file holds; null where there is none. */
export function read(name: string): string | null {
	try {
		return readFileSync(folder + name, 'utf8');
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw cause;
	}
}

/** The lines in which two pictures differ first, cut to what can be read. */
export function firstDifference(before: string, now: string): string {
	const [old, fresh] = [before.split('\n'), now.split('\n')];
	const at = fresh.findIndex((line, i) => line !== old[i]);
	const line = at < 0 ? fresh.length : at;
	const [a, b] = [old[line] ?? '(nothing)', fresh[line] ?? '(nothing)'];
	let same = 0;
	while (same < a.length && a[same] === b[same]) same++;
	const cut = (text: string) => text.slice(Math.max(0, same - 40), same + 60);
	return `line ${line + 1}\n  was ${cut(a)}\n  is  ${cut(b)}`;
}
