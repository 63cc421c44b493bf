import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	build: {
		target: 'es2022',
		// What many pages share is one file: thirty small ones cost a reader more bytes and more requests.
		rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 6 }] } } },
	},
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
