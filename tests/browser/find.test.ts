import { describe, expect, it } from 'vitest';
import { choose, places, type Machine } from './choose';

const machine = (files: readonly string[], rest: Partial<Machine> = {}): Machine => ({
	env: { PATH: '/usr/bin:/home/me/bin' },
	platform: 'linux',
	playwrightPath: '/cache/playwright/chrome',
	mayInstall: false,
	exists: (path) => files.includes(path),
	starts: () => true,
	...rest,
});

describe('which browser the tests drive', () => {
	it('takes the one that CHROME_PATH names, before all others', () => {
		const env = { PATH: '/usr/bin', CHROME_PATH: '/my/chrome' };
		expect(choose(machine(['/my/chrome', '/usr/bin/chromium'], { env }))).toEqual({
			kind: 'use',
			path: '/my/chrome',
		});
	});

	it('does not look elsewhere when CHROME_PATH names nothing', () => {
		const choice = choose(machine(['/usr/bin/chromium'], { env: { CHROME_PATH: '/gone' } }));
		expect(choice).toEqual({
			kind: 'none',
			message: expect.stringContaining('/gone, but there is no such file'),
		});
	});

	it('prefers an installed browser to Playwright’s own', () => {
		const choice = choose(machine(['/cache/playwright/chrome', '/home/me/bin/microsoft-edge']));
		expect(choice).toEqual({ kind: 'use', path: '/home/me/bin/microsoft-edge' });
	});

	it('passes over a file that is no browser', () => {
		const files = ['/usr/bin/chromium-browser', '/usr/bin/microsoft-edge'];
		const choice = choose(machine(files, { starts: (path) => !path.endsWith('chromium-browser') }));
		expect(choice).toEqual({ kind: 'use', path: '/usr/bin/microsoft-edge' });
	});

	it('falls back on Playwright’s own', () => {
		const choice = choose(machine(['/cache/playwright/chrome'], { mayInstall: true }));
		expect(choice).toEqual({ kind: 'use', path: '/cache/playwright/chrome' });
	});

	it('installs one where it may, and only there', () => {
		expect(choose(machine([], { mayInstall: true }))).toEqual({
			kind: 'install',
			command: 'apt-get update && apt-get install -y chromium',
		});
		expect(choose(machine([])).kind).toBe('none');
	});

	it('names both ways out, in words that can be followed', () => {
		const choice = choose(machine([]));
		const message = choice.kind === 'none' ? choice.message : '';
		expect(message).toMatch(/^No browser was found/);
		expect(message).toContain('npx playwright install chromium');
		expect(message).toMatch(/install Chrome, Chromium or Edge .*CHROME_PATH/);
	});

	it.each([
		['darwin', { HOME: '/Users/me' }, '/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium'],
		['win32', { ProgramFiles: 'C:\\Programs' }, 'C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe'],
		['linux', { PATH: '/opt/bin' }, '/opt/bin/google-chrome'],
		['linux', {}, '/usr/bin/chromium'],
	] as const)('knows where browsers live on %s', (platform, env, path) => {
		expect(places({ platform, env })).toContain(path);
		expect(choose(machine([path], { platform, env }))).toEqual({ kind: 'use', path });
	});
});
