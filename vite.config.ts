import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	build: { target: 'es2022' },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['{src,tests,hosting,bench,refresh}/**/*.test.ts'],
					exclude: ['**/*.browser.test.ts'],
				},
			},
		],
	},
});
