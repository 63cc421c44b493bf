import type { Palette } from '../charts/chart';
import { entries, hang } from '../charts/gallery';
import { print } from '../charts/print';

type Scheme = 'light' | 'dark';
const schemes: readonly Scheme[] = ['light', 'dark'];
const widths = [320, 720];

/** A gallery entry drawn for a phone's column and for a page, by day and by night. */
export interface Exhibit {
	readonly id: string;
	readonly title: string;
	readonly notes: string;
	readonly drawings: readonly { readonly width: number; readonly scheme: Scheme; readonly svg: string }[];
}

/**
 * All entries of the gallery, each drawn on paper of its own so that both schemes stand side by side.
 *
 * @param css the text of tokens.css, from which the colours are read
 */
export function exhibits(css: string): Exhibit[] {
	const colours = palettes(css);
	return entries.map((entry) => ({
		id: entry.id,
		title: entry.title,
		notes: entry.notes,
		drawings: schemes.flatMap((scheme) =>
			widths.map((width) => ({
				width,
				scheme,
				svg: print(hang(entry), [], { width, locale: 'de', palette: colours[scheme], domain: entry.domain }),
			})),
		),
	}));
}

/**
 * The colours of both schemes as literals: what `:root` says first is the light one, what it says under
 * `prefers-color-scheme: dark` overrides it.
 *
 * @throws Error naming the token that is missing
 */
export function palettes(css: string): Record<Scheme, Palette> {
	const [light = '', dark = ''] = css.split(/@media \(prefers-color-scheme: dark\)/);
	const day = declarations(light);
	const night = { ...day, ...declarations(dark.split('@media')[0] ?? '') };
	return { light: palette(day), dark: palette(night) };
}

type Declarations = Readonly<Record<string, string>>;

function declarations(css: string): Declarations {
	return Object.fromEntries(
		[...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
	);
}

function palette(declared: Declarations): Palette {
	const literal = (name: string): string => {
		const value = declared[name];
		if (value === undefined)
			throw new Error(`tokens.css has no --${name}, and the charts need it. Add it there.`);
		return value.replace(/var\(--([\w-]+)\)/g, (_, other: string) => literal(other));
	};
	return {
		ink: literal('ink'),
		paper: literal('paper'),
		signal: literal('signal'),
		quiet: literal('quiet'),
		faint: literal('faint'),
	};
}
