import { defineConfig } from 'vitest/config';

/** The tests of the arithmetic alone, as Stryker runs them on each mutant: no page, no engine. */
export default defineConfig({
	test: { environment: 'node', include: ['src/lib/stats/**/*.test.ts'], testTimeout: 60_000 },
});
