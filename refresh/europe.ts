/** `npx tsx refresh/europe.ts`: draws the map of Europe anew from the package world-atlas, in full and light. */
import { writeFileSync } from 'node:fs';
import { lightBend, lightMap } from './europe-light';
import { europeMap } from './europe-map';

const charts = new URL('../src/lib/charts/', import.meta.url);
const full = europeMap();
const light = lightMap(full, europeMap(lightBend));
writeFileSync(new URL('map/europe.json', charts), JSON.stringify(full, null, 2) + '\n');
writeFileSync(new URL('plain/coast.json', charts), JSON.stringify(light, null, 2) + '\n');
