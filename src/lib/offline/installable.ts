import { colours } from './colours';

/** The tags for the head of a page by which a browser can install the site. `assets`: the path below which its files are. */
export const installable = (assets: string): string =>
	[
		...(['light', 'dark'] as const).map(
			(scheme) =>
				`<meta name="theme-color" content="${colours[scheme].paper}" media="(prefers-color-scheme: ${scheme})" />`,
		),
		`<link rel="apple-touch-icon" href="${assets}/icons/touch-180.png" />`,
		`<link rel="manifest" href="${assets}/manifest.webmanifest" />`,
	].join('');
