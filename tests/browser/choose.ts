/** What the choice of a browser is made from; every look at the machine is one of these, so that a test can plant them. */
export interface Machine {
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly platform: NodeJS.Platform;
	/** Where Playwright would keep a browser of its own; it need not be there. */
	readonly playwrightPath: string;
	/** Debian, by root: the one case in which the tests may install a browser themselves. */
	readonly mayInstall: boolean;
	exists(path: string): boolean;
	/** Is there a browser behind this path that starts? (On Ubuntu, `chromium-browser` may be a mere signpost to a snap.) */
	starts(path: string): boolean;
}

export type Choice =
	| { readonly kind: 'use'; readonly path: string }
	| { readonly kind: 'install'; readonly command: string }
	| { readonly kind: 'none'; readonly message: string };

export const install = 'apt-get update && apt-get install -y chromium';

const names = [
	'google-chrome-stable',
	'google-chrome',
	'chromium',
	'chromium-browser',
	'microsoft-edge-stable',
	'microsoft-edge',
];
const apps = [
	'Google Chrome.app/Contents/MacOS/Google Chrome',
	'Chromium.app/Contents/MacOS/Chromium',
	'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const programs = [
	'Google\\Chrome\\Application\\chrome.exe',
	'Chromium\\Application\\chrome.exe',
	'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Every place where Chrome, Chromium or Edge is installed as a rule, the likeliest first. */
export function places({ env, platform }: Pick<Machine, 'env' | 'platform'>): string[] {
	if (platform === 'darwin') {
		const roots = ['/Applications', ...(env['HOME'] ? [`${env['HOME']}/Applications`] : [])];
		return roots.flatMap((root) => apps.map((app) => `${root}/${app}`));
	}
	if (platform === 'win32') {
		const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LocalAppData']];
		return roots.filter((root) => root !== undefined).flatMap((root) => programs.map((p) => `${root}\\${p}`));
	}
	const folders = [...(env['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'];
	const distinct = [...new Set(folders.filter((folder) => folder !== ''))];
	return [
		...names.flatMap((name) => distinct.map((folder) => `${folder}/${name}`)),
		'/opt/google/chrome/chrome',
	];
}

/** Which browser to drive: CHROME_PATH, else one that is installed, else Playwright's own, else what to do about it. */
export function choose(machine: Machine): Choice {
	const asked = machine.env['CHROME_PATH'];
	if (asked) {
		if (machine.exists(asked)) return { kind: 'use', path: asked };
		return {
			kind: 'none',
			message: `CHROME_PATH names ${asked}, but there is no such file. Correct it or unset it.`,
		};
	}
	const installed = places(machine).find((path) => machine.exists(path) && machine.starts(path));
	if (installed !== undefined) return { kind: 'use', path: installed };
	if (machine.exists(machine.playwrightPath)) return { kind: 'use', path: machine.playwrightPath };
	if (machine.mayInstall) return { kind: 'install', command: install };
	return {
		kind: 'none',
		message:
			'No browser was found to run the tests in. Two ways out: run "npx playwright install chromium", ' +
			'or install Chrome, Chromium or Edge (if it is in an unusual place, set CHROME_PATH to its program file).',
	};
}
