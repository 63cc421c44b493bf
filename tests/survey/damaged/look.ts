/**
 * Shows what the reading makes of the damaged files: `npx tsx tests/survey/damaged/look.ts [part of a kind] [verdict]`.
 * With a verdict, the first files it fell on are shown with their text.
 */
import { damagedFiles } from './damage-kinds';
import { judge, type Judged } from './judge';
import { ourReader, papaAlone } from './readers';
import { report } from './report';

const [kind = '', verdict] = process.argv.slice(2);
const ours: Judged[] = [];
const papa: Judged[] = [];
for (const file of damagedFiles().filter((one) => one.kind.includes(kind))) {
	ours.push(await judge(file, ourReader));
	papa.push(await judge(file, papaAlone));
}
console.log(report(ours, papa));
for (const one of ours.filter((judged) => judged.verdict === verdict).slice(0, 6)) {
	console.log(`\n--- ${one.file.kind}: ${one.file.place}\n${one.detail}`);
	console.log(new TextDecoder().decode(one.file.bytes().slice(0, 1_500)));
}
