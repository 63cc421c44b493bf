/** What may hold a semicolon that ends nothing; each is matched from its start. Comments in blocks are matched by hand, as they nest. */
const closed = [
	/e'(\\[\s\S]|''|[^'\\])*'/iy,
	/'(''|[^'])*'/y,
	/"(""|[^"])*"/y,
	/\$(\w*)\$[\s\S]*?\$\1\$/y,
	/--[^\n\r]*/y,
	// Names and numbers as a whole, so that the e of `one'` begins no text.
	/[\p{L}\p{N}_]+/uy,
];

/**
 * A statement without the semicolon at its end and what follows it (comments only, in a text that is one statement),
 * so that it can stand in parentheses. Never trusted: the database reads what comes of it anew.
 */
export function bare(sql: string): string {
	let at = 0;
	while (at < sql.length) {
		if (sql[at] === ';') return sql.slice(0, at);
		at = behind(sql, at);
	}
	return sql;
}

function behind(sql: string, at: number): number {
	if (sql.startsWith('/*', at)) return behindComment(sql, at);
	for (const pattern of closed) {
		pattern.lastIndex = at;
		if (pattern.test(sql)) return pattern.lastIndex;
	}
	return at + 1;
}

function behindComment(sql: string, start: number): number {
	let depth = 0;
	let at = start;
	do {
		if (sql.startsWith('/*', at)) [depth, at] = [depth + 1, at + 2];
		else if (sql.startsWith('*/', at)) [depth, at] = [depth - 1, at + 2];
		else at += 1;
	} while (depth > 0 && at < sql.length);
	return at;
}
