import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { embedScript } from './script';

describe.each(['frame', 'host'] as const)('the script "%s"', (name) => {
	it('is one small classic script that keeps its names to itself', async () => {
		const code = await embedScript(name);
		expect(new TextEncoder().encode(code).length).toBeGreaterThan(300);
		expect(new TextEncoder().encode(code).length).toBeLessThanOrEqual(2000);
		expect(() => new Script(code)).not.toThrow();
		expect(code.trim()).toMatch(/^\(function\(\)\{[\s\S]*\}\)\(\);?$/);
		expect(code).not.toMatch(/\bimport\b|\bexport\b|localStorage|sessionStorage|cookie|innerHTML|eval/);
	});
});
