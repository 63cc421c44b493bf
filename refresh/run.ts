/** `npm run data:refresh`: fetches Eurostat's tables anew and puts what they give into static/data/. */
import { published } from '../tests/data/folder';
import { names } from './names';
import { optionsOf, usage, type Options } from './options';
import { refresh } from './refresh';
import { lastingNotes, tables } from './tables';

/** Before each further attempt, when the API is busy or prepares its answer. */
const waits = [5_000, 15_000, 45_000];

let options: Options;
try {
	options = optionsOf(
		process.argv.slice(2),
		process.env,
		tables.map(({ dataset }) => dataset),
	);
} catch (cause) {
	console.error(`${cause instanceof Error ? cause.message : String(cause)}\n\n${usage}`);
	process.exit(2);
}
if (options.help) {
	console.log(usage);
	process.exit(0);
}

const { base, timeout, tables: wanted, folder } = options;
try {
	const { written, failures, touched } = await refresh({
		...options,
		folder: folder ?? published.replace(/[/\\]$/, ''),
		maps: tables.filter(({ dataset }) => wanted?.includes(dataset) ?? true),
		...{ names, lastingNotes, today: new Date().toISOString().slice(0, 10) },
		line: { base, timeout, waits },
		say: (line) => console.log(line),
	});
	for (const failure of failures) console.error(failure);
	const { length } = failures;
	if (length > 0) process.exitCode = 1;
	const reason =
		length > 0 ? `${length} ${length === 1 ? 'failure' : 'failures'}` : 'dry run; the data check passes';
	console.log(`data refresh: ${written ? 'written.' : `nothing written (${reason}).`}`);
	if (written && touched.length > 0)
		console.log(
			`Now read the notes in the labels of these series; they were written about what was there before: ${touched.join(', ')}. Then run "npm test".`,
		);
} catch (cause) {
	console.error(`data refresh: nothing written. ${cause instanceof Error ? cause.message : String(cause)}`);
	process.exitCode = 1;
}
