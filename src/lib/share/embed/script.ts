import { resolve } from 'node:path';
import { build } from 'vite';
import { onlyCharts, type DrawnForm } from './only-charts';

/** The scripts that the build makes apart from the site, by name; paths from the project's top. */
const entries = {
	/** Runs in the embed of a named figure. */
	frame: 'src/lib/share/embed/frame.ts',
	/** Runs in the page around embeds. */
	host: 'src/lib/share/embed/host.ts',
	/** Runs in the embed of a view that carries its values. */
	frozen: 'src/lib/plates/embed/frozen.ts',
	/** The same for one that is a table. */
	table: 'src/lib/plates/embed/frozen-table.ts',
	/** Asks for a view in an embed anew, without the engine, and hands it to one of the two above. */
	live: 'src/lib/explorer/embed-live.ts',
	/** Presents the deck of a single file. */
	player: 'src/lib/slides/player-entry.ts',
} as const;

export type EmbedScript = keyof typeof entries;

/** What these scripts draw with: Observable Plot and the coasts in full weigh a multiple of what an embed may. */
const light = [
	{ find: /^@observablehq\/plot$/, replacement: resolve('src/lib/charts/plain/plot.ts') },
	{ find: /^\.\/europe\.json$/, replacement: resolve('src/lib/charts/plain/europe.ts') },
];

/**
 * A script as a single classic script without imports; made by the build.
 *
 * @param form the only one that it can draw; all of them where none is given
 */
export const embedScript = (name: EmbedScript, form: DrawnForm | null = null): Promise<string> =>
	bundled(entries[name], form);

/** An entry, by its path from the project's top, with all that it needs in one script. */
export async function bundled(entry: string, form: DrawnForm | null): Promise<string> {
	const result = await build({
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		resolve: { alias: light },
		plugins: form === null ? [] : [onlyCharts(form)],
		build: {
			write: false,
			target: 'es2022',
			rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
		},
	});
	const [chunk] = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
	if (chunk?.type !== 'chunk') throw new Error(`The script ${entry} could not be built.`);
	return chunk.code;
}
