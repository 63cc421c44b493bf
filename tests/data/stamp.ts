/** `npm run data:stamp`: writes hash, bytes and rows of each table into the label after a CSV was edited on purpose. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { published, readFolder } from './folder';
import { stamped, type Resource } from './stamped';

const folder = process.argv[2] ?? published;
const path = join(folder, 'datapackage.json');
const { label, files } = await readFolder(folder);
const { label: fresh, changes } = await stamped(JSON.parse(label) as { resources: Resource[] }, files);
// Without line breaks of its own the text lets prettier keep short objects on one line.
const text = await format(JSON.stringify(fresh), { ...(await resolveConfig(path)), filepath: path });
if (text !== label) await writeFile(path, text);
for (const change of changes) console.log(change);
console.log(`data stamp: ${changes.length} of ${files.size} tables changed; now run "npm run data:check"`);
