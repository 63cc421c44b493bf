import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** What draws, computes and packs comes when it is asked for, however many parts of the site ask for it. */
const askedFor =
	/\/src\/lib\/(charts|plates|slides|engine|queries|stats|survey|study|words\/survey)\/|\/(words|catalog)\/compar|\/node_modules\/(?!svelte|@sveltejs|esm-env|clsx|devalue)/;

/** What many pages share is one file: thirty small ones cost a reader more bytes and more requests. */
const isOfEveryPage = (id: string): boolean => !askedFor.test(id.replaceAll('\\', '/'));

export default defineConfig({
	plugins: [sveltekit()],
	build: {
		target: 'es2022',
		rolldownOptions: {
			output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 6, test: isOfEveryPage }] } },
		},
	},
	// Readers of Excel and SPSS files come to the worker only when such a file does.
	worker: { format: 'es' },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					// Some ask the engine about every series; a busy machine is no fault.
					testTimeout: 60_000,
					hookTimeout: 60_000,
					include: ['{src,tests,hosting,bench,refresh}/**/*.test.ts'],
					exclude: ['**/*.browser.test.ts'],
				},
			},
		],
	},
});
