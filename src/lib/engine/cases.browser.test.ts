import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../../tests/survey/cases/check';
import { cases } from '../../../tests/survey/cases/files';
import { opener } from '../../../tests/survey/cases/run';
import { openEngine } from './browser';
import type { Engine } from './engine';

let engine: Engine;
let open: ReturnType<typeof opener>;
beforeAll(async () => {
	engine = await openEngine({ dataRoot: '/data/' });
	open = opener(engine);
});
afterAll(() => engine.close());

describe('from the file to the figure in a browser, as R has it', () => {
	it.each([...cases.keys()])('%s', async (name) => {
		const { faults, results, numbers } = await check(name, cases.get(name) ?? [], open);
		expect(faults).toEqual([]);
		expect(results).toBeGreaterThan(2);
		expect(numbers).toBeGreaterThan(results);
	});
});
