import { surveyCatalog, surveyTable } from '../queries/survey/asked';
import type { Connection, Database } from './connection';
import { EngineFailure } from './engine';
import type { Packed } from './pack';
import { failureOf } from './refusal';

const table = `${surveyCatalog}.${surveyTable}`;
const arriving = `${surveyCatalog}.arriving`;

/**
 * Stores a packed survey in place of the one before: all of it or nothing. Each slice is compressed as it comes, so that
 * there is never more than one of them unpacked. `alive` is called after each.
 * Throws EngineFailure('query-failed') where there is no room for it, and where not all rows arrive; the one before is kept.
 * It has a connection of its own, because one that met a cut stream waits for the rest of it and takes no other.
 */
export async function hold(
	database: Database,
	{ rows, columns, slices }: Packed,
	alive: () => void = () => {},
): Promise<void> {
	const typed = columns.map(({ name, type }) => `"${name}" ${type}`);
	try {
		await on(database, async (connection, run) => {
			await run(`CREATE OR REPLACE TABLE ${arriving} (${typed.join(', ')})`);
			for (const slice of slices) {
				const target = { name: 'arriving', schema: surveyCatalog, create: false };
				await connection.insertArrowFromIPCStream(slice.slice(), target);
				alive();
			}
			const count = (await run(`SELECT count(*)::INTEGER AS n FROM ${arriving}`)).getChild('n')?.get(0);
			if (count !== rows)
				throw new EngineFailure('query-failed', `${count} of ${rows} respondents were stored.`);
			await run('BEGIN TRANSACTION');
			try {
				await run(`DROP TABLE IF EXISTS ${table}`);
				await run(`ALTER TABLE ${arriving} RENAME TO ${surveyTable}`);
				await run('COMMIT');
			} catch (error) {
				await connection.query('ROLLBACK');
				throw error;
			}
		});
	} catch (error) {
		if (!(error instanceof EngineFailure && error.kind === 'engine-lost')) await discard(database);
		throw error;
	}
}

/** Drops the survey; nothing happens where there is none. */
export const release = (database: Database): Promise<void> =>
	on(database, async (_, run) => void (await run(`DROP TABLE IF EXISTS ${table}`)));

const discard = (database: Database): Promise<void> =>
	on(database, async (_, run) => void (await run(`DROP TABLE IF EXISTS ${arriving}`)));

async function on(
	database: Database,
	work: (connection: Connection, run: Connection['query']) => Promise<void>,
): Promise<void> {
	let last = '';
	const connection = await database.connect();
	try {
		await work(connection, (sql) => connection.query((last = sql)));
	} catch (error) {
		throw failureOf(error, last);
	} finally {
		await connection.close();
	}
}
