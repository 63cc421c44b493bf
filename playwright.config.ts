import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/browser/find';

const { executablePath, args } = await findBrowser();
// The workers load this file again; they need not look for the browser once more.
process.env['CHROME_PATH'] = executablePath;

export default defineConfig({
	testDir: 'tests/browser',
	testMatch: '*.spec.ts',
	globalSetup: './tests/browser/sites.ts',
	fullyParallel: true,
	workers: 2,
	forbidOnly: Boolean(process.env['CI']),
	timeout: 90_000,
	expect: { timeout: 30_000 },
	reporter: 'list',
	use: {
		// Set by globalSetup, before the workers start.
		...(process.env['SITE_URL'] ? { baseURL: process.env['SITE_URL'] } : {}),
		launchOptions: { executablePath, args },
	},
});
