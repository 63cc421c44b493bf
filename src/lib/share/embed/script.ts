import { build } from 'vite';

/** `frame` runs in an embed, `host` in the page around it. */
export type EmbedScript = 'frame' | 'host';

/** One of the two scripts as a single classic script without imports; made by the build. */
export async function embedScript(name: EmbedScript): Promise<string> {
	const result = await build({
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		build: {
			write: false,
			target: 'es2022',
			rolldownOptions: { input: `src/lib/share/embed/${name}.ts`, output: { format: 'iife' } },
		},
	});
	const [chunk] = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
	if (chunk?.type !== 'chunk') throw new Error(`The script "${name}" of the embeds could not be built.`);
	return chunk.code;
}
