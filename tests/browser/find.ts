import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { choose, type Machine } from './choose';

/** What Playwright's `launchOptions` need to drive the browser that was found. */
export interface Browser {
	executablePath: string;
	args: string[];
}

const quiet = [
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
];

const isRoot = process.getuid?.() === 0;

function isDebian(): boolean {
	if (!existsSync('/etc/os-release')) return false;
	return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function thisMachine(): Machine {
	return {
		env: process.env,
		platform: process.platform,
		playwrightPath: chromium.executablePath(),
		mayInstall: isRoot && isDebian(),
		exists: existsSync,
		// Elsewhere a file that is there can be trusted, and on Windows `--version` would open a window.
		starts: (path) =>
			process.platform !== 'linux' ||
			spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0,
	};
}

function find(): Browser {
	let choice = choose(thisMachine());
	if (choice.kind === 'install') {
		console.log(`No browser found; installing one: ${choice.command}`);
		const { status } = spawnSync('sh', ['-c', choice.command], { stdio: ['ignore', 'inherit', 'inherit'] });
		if (status !== 0) console.error(`The installation ended with ${status ?? 'a signal'}.`);
		choice = choose({ ...thisMachine(), mayInstall: false });
	}
	if (choice.kind !== 'use') throw new Error(choice.kind === 'none' ? choice.message : choice.command);
	return { executablePath: choice.path, args: isRoot ? ['--no-sandbox', ...quiet] : quiet };
}

let found: Promise<Browser> | undefined;

/**
 * The browser for all browser tests, found once: CHROME_PATH, an installed Chrome, Chromium or Edge, Playwright's own, or,
 * on Debian as root, Debian's Chromium, which is then installed. Rejects with an Error that says what to do.
 */
export function findBrowser(): Promise<Browser> {
	found ??= new Promise((resolve) => resolve(find()));
	return found;
}
