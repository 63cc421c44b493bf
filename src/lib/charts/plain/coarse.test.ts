import { parseHTML } from 'linkedom';
import { expect, it, vi } from 'vitest';
import { tokens, type Frame } from '../chart';
import type { GalleryEntry } from '../gallery/gallery';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** Every exhibit, drawn by what is mocked, or by Plot. */
async function exhibits(): Promise<Map<string, string>> {
	vi.resetModules();
	const [{ draw }, { entries, hang }] = await Promise.all([import('../draw'), import('../gallery/gallery')]);
	const frame = (entry: GalleryEntry): Frame => ({
		...{ width: 640, locale: 'de', palette: tokens, domain: entry.domain, document },
	});
	return new Map(entries.map((entry) => [entry.id, draw(hang(entry)([], frame(entry))).outerHTML]));
}

it('the stand-in sets hairlines on the px of a coarse screen as Plot does', async () => {
	// Plot looks at the screen once, when it is loaded: so this test has a file of its own.
	vi.stubGlobal('window', { devicePixelRatio: 1 });
	const onPlot = await exhibits();
	vi.doMock('@observablehq/plot', () => import('./plot'));
	const plain = await exhibits();
	expect(onPlot.size).toBeGreaterThan(50);
	for (const [id, drawn] of onPlot) {
		expect(drawn, id).toMatch(/translate\([^)]*0\.5/);
		expect(plain.get(id), id).toBe(drawn);
	}
});
