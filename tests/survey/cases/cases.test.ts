import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { openEngine } from '../../../src/lib/engine/node';
import { check } from './check';
import { cases } from './files';
import { opener } from './run';

let engine: Engine;
let open: ReturnType<typeof opener>;
beforeAll(async () => {
	engine = await openEngine({ dataDir: 'static/data' });
	open = opener(engine);
});
afterAll(() => engine.close());

it('all 25 cases are there', () => expect(cases.size).toBe(25));

describe('from the file to the figure, as R has it', () => {
	it.each([...cases.keys()])('%s', async (name) => {
		const { faults, results, numbers } = await check(name, cases.get(name) ?? [], open);
		expect(faults).toEqual([]);
		expect(results).toBeGreaterThan(2);
		expect(numbers).toBeGreaterThan(results);
	});
});
