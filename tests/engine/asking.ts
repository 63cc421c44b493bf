import { expect } from 'vitest';
import { EngineFailure, type FailureKind } from '../../src/lib/engine/engine';
import type { Query, Scalar } from '../../src/lib/queries/query';

/** A question of a test: any SQL, rows as they come. */
export function question(sql: string, params: readonly Scalar[] = []): Query<Record<string, Scalar>> {
	return { sql, params, tables: [], row: (raw) => ({ ...raw }) };
}

/** The kind of failure a call ends in; fails the test when it ends otherwise. */
export async function kindOf(call: Promise<unknown>): Promise<FailureKind> {
	const end: unknown = await call.then(
		(value) => ({ answered: value }),
		(reason: unknown) => reason,
	);
	expect(end).toBeInstanceOf(EngineFailure);
	return (end as EngineFailure).kind;
}
