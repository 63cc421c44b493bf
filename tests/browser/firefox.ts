import { spawnSync } from 'node:child_process';
import puppeteer, { type Browser } from 'puppeteer-core';

const names = ['firefox-esr', 'firefox'];

/** Path of an installed Firefox, or null. */
export function findFirefox(): string | null {
	for (const name of names) {
		const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' });
		if (status === 0 && stdout.trim()) return stdout.trim();
	}
	return null;
}

/** A Firefox without a window, over WebDriver BiDi. The network is cut: all goes to a proxy that is not there. */
export const offlineFirefox = (executablePath: string): Promise<Browser> =>
	puppeteer.launch({
		...{ browser: 'firefox', protocol: 'webDriverBiDi', executablePath, headless: true },
		args: ['--no-remote'],
		extraPrefsFirefox: {
			'network.proxy.type': 1,
			'network.proxy.http': '127.0.0.1',
			'network.proxy.http_port': 9,
			'network.proxy.ssl': '127.0.0.1',
			'network.proxy.ssl_port': 9,
			'dom.disable_open_during_load': false,
		},
		timeout: 60_000,
	});
