import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { csp } from './hosting/headers.js';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ pages: process.env.BUILD_DIR ?? 'build', strict: true }),
		csp,
		inlineStyleThreshold: 24_000,
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
