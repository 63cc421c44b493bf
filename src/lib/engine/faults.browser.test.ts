import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kindOf, question } from '../../../tests/engine/asking';
import { csv, labelled } from '../../../tests/engine/tiny';
import type { Table } from '../catalog/table';
import { openEngine } from './browser';
import type { Engine } from './engine';

describe('an engine', () => {
	const open = (parts: { wasm?: string; script?: string }) =>
		openEngine({ dataRoot: '/data/', parts, patience: { start: 5_000 } });

	it.each(['missing', 'html', 'cut', 'broken', 'silent', 'stops-half-way'])(
		'whose wasm is %s',
		async (fault) => {
			expect(await kindOf(open({ wasm: `/faults/wasm/${fault}` }))).toBe('engine-not-loaded');
		},
	);

	it.each(['missing', 'html', 'silent'])('whose script is %s', async (fault) => {
		expect(await kindOf(open({ script: `/faults/script/${fault}` }))).toBe('engine-not-loaded');
	});
});

describe('under a policy', () => {
	/** What comes of opening the engine, loading a table and asking it in a page with this policy. */
	async function under(policy: string): Promise<unknown> {
		const frame = document.createElement('iframe');
		const outcome = new Promise((resolve) => {
			addEventListener('message', ({ source, data }) => {
				if (source === frame.contentWindow) resolve(data);
			});
		});
		frame.src = `/faults/policy/${encodeURIComponent(policy)}`;
		document.body.append(frame);
		return outcome.finally(() => frame.remove());
	}
	const ours = "default-src 'self'; style-src 'unsafe-inline'; connect-src 'self'";

	it('like ours it answers: it needs no eval and no other address', async () => {
		const policy = `${ours}; worker-src 'self' blob:; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'`;
		expect(await under(policy)).toBe('answered');
	});

	it('without WebAssembly it says that it is blocked', async () => {
		const policy = `${ours}; worker-src 'self' blob:; script-src 'self' 'unsafe-inline'`;
		expect(await under(policy)).toBe('engine-blocked');
	});

	it('without workers it says that it is blocked', async () => {
		const policy = `${ours}; worker-src 'none'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'`;
		expect(await under(policy)).toBe('engine-blocked');
	});
});

describe('a data file', () => {
	let engine: Engine;
	let table: Table;
	beforeAll(async () => {
		({ table } = await labelled(csv));
		engine = await openEngine({ dataRoot: '/faults/data/' });
	});
	afterAll(() => engine.close());

	it.each([
		['missing', 'data-not-loaded'],
		['silent', 'data-not-loaded'],
		['stops-half-way', 'data-not-loaded'],
		['broken', 'data-not-loaded'],
		['html', 'data-damaged'],
		['cut', 'data-damaged'],
		['flipped', 'data-damaged'],
	])('that is %s: %s', async (fault, kind) => {
		expect(await kindOf(engine.load({ ...table, path: `${fault}/${table.path}` }))).toBe(kind);
	});

	it('that comes whole after all is loaded', async () => {
		await engine.load({ ...table, path: `whole/${table.path}` });
		const rows = await engine.run(question('SELECT count(*)::INTEGER AS n FROM "tiny-table"'));
		expect(rows).toEqual([{ n: table.rows }]);
	});
});
