/** A query written into an address may be this long; some servers and chat programs cut what is longer. */
export const longest = 6_000;

const name = 'q';

/** What a query part may hold as it is, although URLSearchParams writes it in hex. (`'` is left: browsers write it in hex again.) */
const readable: Readonly<Record<string, string>> = {
	'%21': '!',
	'%24': '$',
	'%28': '(',
	'%29': ')',
	'%2C': ',',
	'%2F': '/',
	'%3A': ':',
	'%3B': ';',
	'%3D': '=',
	'%3F': '?',
	'%40': '@',
	'%7E': '~',
};

/**
 * The part of an address behind the question mark, without it, for a query: `q=SELECT+geo,+value…`; '' for an empty one.
 * null when it would be longer than `longest`: it is never cut.
 */
export function formatSql(sql: string): string | null {
	if (sql === '') return '';
	const written = new URLSearchParams({ [name]: sql })
		.toString()
		.replace(/%[0-9A-F]{2}/g, (hex) => readable[hex] ?? hex);
	return written.length > longest ? null : written;
}

/** The query that an address names; null when it names none. */
export const parseSql = (search: string): string | null => new URLSearchParams(search).get(name) || null;
