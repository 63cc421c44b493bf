import type { Table } from '../table';
import type { Fault } from './fault';

const STAMP = 'If the change was meant, run "npm run data:stamp".';

/** SHA-256 of the bytes, as 64 hex digits. */
export async function sha256(bytes: Uint8Array): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether a file is, byte for byte, the one its label speaks of. */
export async function byteFaults(table: Table, bytes: Uint8Array): Promise<Fault[]> {
	const faults: Fault[] = [];
	const say = (message: string) => faults.push({ file: table.path, row: null, column: null, message });
	if (bytes.length !== table.bytes) say(`has ${bytes.length} bytes, its label says ${table.bytes}. ${STAMP}`);
	const found = await sha256(bytes);
	if (found !== table.sha256) say(`has SHA-256 ${found}, its label says ${table.sha256}. ${STAMP}`);
	return faults;
}
