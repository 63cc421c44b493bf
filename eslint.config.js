import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
	{
		ignores: [
			...['build/', 'build-*/', '.svelte-kit/', 'node_modules/', 'test-results/', 'playwright-report/'],
			...['.stryker-tmp/', 'reports/'],
		],
	},
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	{ languageOptions: { globals: { ...globals.browser, ...globals.node } } },
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig },
		},
	},
	{
		rules: {
			'no-undef': 'off',
			'svelte/no-at-html-tags': 'off',
			// Addresses are made in figures/addresses.ts, below the base; the sub-path test follows every one.
			'svelte/no-navigation-without-resolve': 'off',
		},
	},
);
