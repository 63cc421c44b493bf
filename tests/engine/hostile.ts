/** A file that would be on the test's own server if anything asked for it. */
export const bait = 'http://localhost:9/bait';

/**
 * SQL texts that try to leave the database. `lockedOut`: refused by the database's own lock; the others are harmless there
 * and must be refused because they are not questions.
 */
export const hostile: readonly { sql: string; lockedOut: boolean }[] = [
	...[
		`SELECT * FROM read_csv('${bait}.csv')`,
		`SELECT * FROM '${bait}.csv'`,
		"SELECT * FROM read_text('/etc/passwd')",
		`SELECT * FROM read_blob('${bait}')`,
		"SELECT * FROM glob('/*')",
		`SELECT * FROM sniff_csv('${bait}.csv')`,
		`SELECT * FROM read_parquet('${bait}.parquet')`,
		`SELECT * FROM read_json('${bait}.json')`,
		`SELECT * FROM query('SELECT * FROM read_csv(''${bait}.csv'')')`,
		`COPY secret TO '${bait}.csv'`,
		"COPY secret FROM 'other.csv'",
		"EXPORT DATABASE 'everything'",
		"IMPORT DATABASE 'everything'",
		`ATTACH '${bait}.db' AS other`,
		'LOAD httpfs',
		`LOAD '${bait}.duckdb_extension.wasm'`,
		'SET enable_external_access = true',
		'SET lock_configuration = false',
		`SET custom_extension_repository = '${bait}'`,
		'RESET enable_external_access',
		'PRAGMA enable_external_access = true',
		"PRAGMA import_database('everything')",
		"CREATE SECRET (TYPE S3, KEY_ID 'a', SECRET 'b')",
		`CREATE VIEW later AS SELECT * FROM read_csv('${bait}.csv')`,
		'SELECT current_date AS x',
		"SELECT 'ä' < 'z' COLLATE de AS x",
		`SELECT json_extract('{"a": 1}', '$.a') AS x`,
		"SELECT timezone('Europe/Berlin', TIMESTAMP '2020-01-01') AS x",
		`SELECT 1 AS x; COPY secret TO '${bait}.csv'`,
	].map((sql) => ({ sql, lockedOut: true })),
	...[
		"ATTACH ':memory:' AS other",
		'INSTALL httpfs',
		`FORCE INSTALL json FROM '${bait}'`,
		'INSTALL h3 FROM community',
		"CREATE PERSISTENT SECRET s (TYPE HTTP, BEARER_TOKEN 'x')",
		'PRAGMA database_list',
		'DROP TABLE secret',
		'DELETE FROM secret',
	].map((sql) => ({ sql, lockedOut: false })),
];
