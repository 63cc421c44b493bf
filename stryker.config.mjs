/**
 * How much of the arithmetic the tests hold in place: `npm run mutation`, or one file with `npm run mutation -- -m <file>`.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
	testRunner: 'vitest',
	vitest: { configFile: 'vitest.mutation.config.ts', related: true },
	plugins: ['@stryker-mutator/vitest-runner'],
	mutate: ['src/lib/stats/**/*.ts', '!src/lib/stats/**/*.test.ts', '!src/lib/stats/**/*.fixture.ts'],
	// Only what the tests of stats/ need is copied. A test that lacks something is left out without a word: watch "no cov".
	ignorePatterns: [
		'**',
		'!package.json',
		'!tsconfig.json',
		'!.svelte-kit/tsconfig.json',
		'!vitest.mutation.config.ts',
		'!src/lib/stats/**',
		'!tests/survey/moments.ts',
		'!tests/survey/within.ts',
	],
	coverageAnalysis: 'perTest',
	// What runs once when a file is loaded cannot be told from what every test runs.
	ignoreStatic: true,
	timeoutMS: 8_000,
	concurrency: 2,
	reporters: ['clear-text', 'progress', 'html', 'json'],
	thresholds: { high: 95, low: 85, break: 85 },
	tempDirName: '.stryker-tmp',
	allowEmpty: true,
};
