import { parseArgs } from 'node:util';
import { eurostat } from './address';
import type { Leniency } from './compare';

/** What can be said on the command line. */
export interface Options extends Leniency {
	readonly base: string;
	/** null: all. */
	readonly tables: readonly string[] | null;
	readonly dryRun: boolean;
	/** Milliseconds. */
	readonly timeout: number;
	/** null: the published folder. */
	readonly folder: string | null;
	readonly help: boolean;
}

export const usage = `npm run data:refresh -- [options]

  --dry-run         fetch, compare and check, but write nothing
  --tables a,b      only these tables of Eurostat
  --from <address>  another place that answers as the API does (also: EUROSTAT_API)
  --timeout <s>     seconds within which each answer must be there (120)
  --folder <path>   another data package than static/data
  --leave-unknown   leave out cells with codes that nobody here knows, instead of stopping
  --allow-gone      take over a table that gives fewer than half of the rows it gave before
  --help            this text`;

/** Reads the command line. Throws an Error that says what is wrong with it. */
export function optionsOf(
	args: readonly string[],
	environment: Readonly<Record<string, string | undefined>>,
	known: readonly string[],
): Options {
	const { values } = parseArgs({
		args: [...args],
		options: {
			...{ from: { type: 'string' }, tables: { type: 'string' } },
			...{ timeout: { type: 'string', default: '120' }, folder: { type: 'string' } },
			...{ 'dry-run': { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
			'leave-unknown': { type: 'boolean', default: false },
			'allow-gone': { type: 'boolean', default: false },
		},
	});
	const tables = values.tables?.split(',').map((table) => table.trim()) ?? null;
	const strange = tables?.filter((table) => !known.includes(table)) ?? [];
	if (strange.length > 0)
		throw new Error(`No table is called ${strange.join(', ')} here. There are: ${known.join(', ')}.`);
	const seconds = Number(values.timeout);
	if (!(seconds > 0)) throw new Error(`--timeout must be a number of seconds, got ${values.timeout}.`);
	const base = values.from ?? environment['EUROSTAT_API'] ?? eurostat;
	if (!/^https?:\/\//.test(base))
		throw new Error(`--from must be an address with http:// or https://, got ${base}.`);
	return {
		...{ base, tables, timeout: seconds * 1000, folder: values.folder ?? null },
		...{ dryRun: values['dry-run'], help: values.help },
		...{ leaveUnknown: values['leave-unknown'], allowGone: values['allow-gone'] },
	};
}
