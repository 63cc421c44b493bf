import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './tests/browser/find';
import { faults } from './tests/engine/faults';
import { parity } from './tests/engine/parity';
import { requests } from './tests/engine/requests';
import { workerAsIs } from './tests/engine/worker-as-is';

const { executablePath, args } = await findBrowser();

/** Tests that need a real browser, but no built site: the engine in a real worker, on the real data files. */
export default defineConfig({
	publicDir: 'static',
	plugins: [workerAsIs(), faults()],
	// All that the tests import, or Vite finds it too late and reloads the page under them.
	optimizeDeps: {
		include: ['@duckdb/duckdb-wasm', 'apache-arrow', 'papaparse', 'culori/fn', '@observablehq/plot'],
	},
	test: {
		include: ['src/**/*.browser.test.ts'],
		testTimeout: 60_000,
		hookTimeout: 60_000,
		fileParallelism: false,
		browser: {
			enabled: true,
			headless: true,
			screenshotFailures: false,
			provider: playwright({ launchOptions: { executablePath, args } }),
			instances: [{ browser: 'chromium' }],
			commands: { ...requests, ...parity },
		},
	},
});
