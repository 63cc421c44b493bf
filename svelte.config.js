import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { csp } from './hosting/headers.js';

/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ pages: process.env.BUILD_DIR ?? 'build', strict: true }),
		csp,
		inlineStyleThreshold: 24_000,
		// A reader asks for it, on the page /offline/.
		serviceWorker: { register: false },
		// Not the hour of the build: the same sources make the same files, and a device that keeps them need not fetch them again.
		version: { name: version },
		paths: { base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''), relative: false },
		prerender: {
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			entries: ['*'],
			...(process.env.SITE_ORIGIN && { origin: process.env.SITE_ORIGIN }),
		},
		alias: { $data: 'static/data' },
	},
};
