/** `npx tsx refresh/europe.ts`: draws the map of Europe anew from the package world-atlas. */
import { writeFileSync } from 'node:fs';
import { europeMap } from './europe-map';

writeFileSync(
	new URL('../src/lib/charts/map/europe.json', import.meta.url),
	JSON.stringify(europeMap(), null, 2) + '\n',
);
