/** The one source of what a host must say with every page; svelte.config.js puts the same policy into each page's meta tag. */

/** @type {import('@sveltejs/kit').KitConfig['csp']} */
export const csp = {
	mode: 'hash',
	directives: {
		'default-src': ['self'],
		'script-src': ['self', 'wasm-unsafe-eval'],
		'worker-src': ['self', 'blob:'],
		'connect-src': ['self'],
		'img-src': ['self', 'data:', 'blob:'],
		'font-src': ['self'],
		'style-src': ['self'],
		'object-src': ['none'],
		'base-uri': ['self'],
		'form-action': ['self'],
	},
};
