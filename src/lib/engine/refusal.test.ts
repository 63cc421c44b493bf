import { expect, it } from 'vitest';
import { EngineFailure } from './engine';
import { failureOf } from './refusal';

const named = (name: string, message: string) => Object.assign(new Error(message), { name });

it.each([
	['query-failed', new Error('Catalog Error: Table with name x does not exist!')],
	['query-failed', new Error('Out of Memory Error: could not allocate block')],
	['query-failed', 'no Error at all'],
	['query-refused', new Error('Permission Error: Cannot access file "x"')],
	[
		'query-refused',
		new Error('Catalog Error: "f" is not in the catalog, but it exists in the json extension.'),
	],
	['engine-lost', named('RuntimeError', 'memory access out of bounds')],
	['query-failed', new Error('{"exception_type":"Out of Memory","exception_message":"no room"}')],
	['engine-lost', new Error('{"exception_type":"FATAL","exception_message":"broken"}')],
	['engine-lost', new Error('FATAL Error: the database has been invalidated')],
])('%s: %s', (kind, error) => {
	const failure = failureOf(error, 'SELECT 1');
	expect(failure).toMatchObject({ kind, detail: { sql: 'SELECT 1', cause: error } });
	expect(failure.message).toContain(error instanceof Error ? error.message : error);
});

it('keeps a failure that was sorted already', () => {
	const failure = new EngineFailure('row-refused', 'no');
	expect(failureOf(failure, 'SELECT 1')).toBe(failure);
});
