import { createContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { tokens } from '../../charts/chart';
import { drawPlate } from '../../plates/drawing';
import type { PlateRow } from '../../plates/plate';
import { drawnForms, type DrawnForm } from './only-charts';
import { bundled, embedScript } from './script';

const kilobytes = (code: string): number => gzipSync(code, { level: 9 }).length / 1000;
const classic = /^\(function\(\)\{[\s\S]*\}\)\(\);?$/;
const forbidden = /\bimport\b|\bexport\b|localStorage|sessionStorage|cookie|innerHTML|\beval\b/;

describe.each(['frame', 'host'] as const)('the script "%s"', (name) => {
	it('is one small classic script that keeps its names to itself', async () => {
		const code = await embedScript(name);
		const size = new TextEncoder().encode(code).length;
		expect(size).toBeGreaterThan(300);
		expect(size).toBeLessThanOrEqual(2000);
		expect(() => new Script(code)).not.toThrow();
		expect(code.trim()).toMatch(classic);
		expect(code).not.toMatch(forbidden);
	});
});

/** kB after gzip that the drawing of a form may take. */
const most: Readonly<Record<DrawnForm, number>> = {
	...{ bars: 9, dots: 12, lines: 10, multiples: 13, dumbbell: 11.5, heat: 10, map: 16 },
	...{ likert: 12, histogram: 12 },
};

const row = (code: string, group: string, year: number, value: number): PlateRow => ({
	...{ code, label: code, group, groupLabel: group, year, role: 'context', breakBefore: false },
	estimate: {
		kind: 'known',
		value,
		base: null,
		flag: '',
		interval: { kind: 'none', because: 'n-not-published' },
	},
});

/** Rows by what a form tells apart; two charts where a form has two. */
const rows: Readonly<Record<DrawnForm, readonly (readonly PlateRow[])[]>> = {
	bars: [[row('DE', '', 2023, 59), row('FR', '', 2023, 54)]],
	map: [[row('DE', '', 2023, 59), row('FR', '', 2023, 54)]],
	dots: [[row('DE', '', 2023, 59)], [row('DE', 'small', 2023, 59), row('DE', 'large', 2023, 70)]],
	lines: [[row('DE', '', 2021, 50), row('DE', '', 2023, 59)]],
	multiples: [
		[row('DE', 'small', 2021, 50), row('DE', 'small', 2023, 59)],
		[row('DE', 'small', 2023, 59), row('DE', 'large', 2023, 70)],
	],
	dumbbell: [[row('DE', 'old', 2021, 50), row('DE', 'new', 2023, 59)]],
	heat: [[row('DE', 'small', 2023, 59), row('DE', 'large', 2023, 70)]],
	likert: [[row('DE', 'no', 2023, 59), row('DE', 'yes', 2023, 41)]],
	histogram: [[row('0..10', '', 2023, 59), row('10..', '', 2023, 41)]],
};

describe.each(drawnForms)('a script that draws %s', (form) => {
	const { document } = parseHTML('<!doctype html><html><body></body></html>');
	const sheet = { width: 640, palette: tokens, document };
	const plate = (form: DrawnForm, rows: readonly PlateRow[]) =>
		({ form, rows, locale: 'de', domain: [0, 100], unit: 'percent' }) as const;

	it('is small, draws it as the site does, and draws nothing else', async () => {
		const code = await bundled('src/lib/plates/drawing.sample.ts', form);
		expect(kilobytes(code)).toBeLessThanOrEqual(most[form]);
		expect(code).not.toMatch(forbidden);
		const context = createContext({}) as { drawPlate: typeof drawPlate };
		new Script(code).runInContext(context);
		for (const some of rows[form]) {
			const drawn = context.drawPlate(plate(form, some), sheet)?.outerHTML ?? '';
			const wanted = drawPlate(plate(form, some), sheet)?.outerHTML ?? '';
			const withoutCoasts = (svg: string) => svg.replace(/ d="[^"]*"/g, '');
			if (form === 'map') expect(withoutCoasts(drawn)).toBe(withoutCoasts(wanted));
			else expect(drawn).toBe(wanted);
		}
		const other = form === 'bars' ? 'heat' : 'bars';
		expect(() => context.drawPlate(plate(other, rows[other][0] ?? []), sheet)).toThrow('does not draw that');
	});
});
