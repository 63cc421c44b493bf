import { app } from '../words/offline';
import { colours } from './colours';
import { icons } from './icon';

/** The web app manifest: the site as an app. `root`: the path of the start page, with its slash. */
export const manifest = (root: string) => ({
	name: app.name,
	short_name: app.short,
	description: app.description,
	lang: 'de',
	id: root,
	start_url: root,
	scope: root,
	display: 'standalone',
	background_color: colours.light.paper,
	theme_color: colours.light.paper,
	icons: Object.entries(icons)
		.filter(([, { cut }]) => cut !== 'touch')
		.map(([name, { width, cut }]) => ({
			src: `${root}icons/${name}.png`,
			sizes: `${width}x${width}`,
			type: 'image/png',
			purpose: cut,
		})),
});
