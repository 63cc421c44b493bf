import type { Connection } from './connection';

/** Room for tables and intermediate results; what needs more fails cleanly instead of taking the tab with it. */
export const memoryLimit = '512MB';

// The order matters: nothing can be set after the last one.
const settings = [
	`SET memory_limit = '${memoryLimit}'`,
	'SET autoload_known_extensions = false',
	'SET autoinstall_known_extensions = false',
	'SET allow_community_extensions = false',
	'SET enable_external_access = false',
	'SET lock_configuration = true',
];

/** Shuts files, network, extensions and settings, for good. To be called before anything else is asked. */
export async function lock(connection: Connection): Promise<void> {
	for (const setting of settings) await connection.query(setting);
}
