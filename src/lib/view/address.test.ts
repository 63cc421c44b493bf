import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format, parse, type Choices } from './address';
import type { View } from './view';

const codes = ['AT', 'BE', 'DE', 'EU27_2020', 'FR', 'NL'];
const choices: Choices = { geo: codes };
const own: View = { series: 's', where: { year: ['2023'] }, by: 'geo', against: 'EU27_2020' };

describe('format', () => {
	it('writes nothing for the figure’s own view', () => {
		expect(format(own, own, choices)).toBe('');
		expect(format({ ...own, where: { ...own.where, geo: codes } }, own, choices)).toBe('');
	});
	it('writes only what differs, readable', () => {
		const view = { ...own, where: { ...own.where, geo: ['FR', 'DE'] }, against: 'NL' };
		expect(format(view, own, choices)).toBe('geo=DE,FR&against=NL');
		expect(format({ ...own, against: null }, own, choices)).toBe('against=-');
	});
	it('never writes a dimension that is not open to choice', () => {
		expect(format({ ...own, where: { year: ['2019'] } }, own, choices)).toBe('');
	});
});

describe('parse', () => {
	it('reports and leaves out what does not exist', () => {
		const { view, problems } = parse('?geo=DE,XX&against=<script>&utm=1&year=1999', own, choices);
		expect(view).toEqual({ ...own, where: { year: ['2023'], geo: ['DE'] } });
		expect(problems).toEqual([
			{ parameter: 'geo', value: 'XX' },
			{ parameter: 'against', value: '<script>' },
		]);
	});
	it('keeps the own view when nothing that was named exists', () => {
		expect(parse('?geo=XX', own, choices).view).toEqual(own);
	});
	it('is the inverse of format', () => {
		fc.assert(
			fc.property(fc.subarray(codes), fc.option(fc.constantFrom(...codes), { nil: null }), (geo, against) => {
				const view: View = { ...own, where: { ...own.where, geo }, against };
				const back = parse(format(view, own, choices), own, choices);
				expect(back.problems).toEqual([]);
				expect(back.view.against).toBe(against);
				expect(back.view.where.geo ?? codes).toEqual(geo);
			}),
		);
	});
	it('survives any text', () => {
		fc.assert(
			fc.property(fc.string(), (search) => {
				const { view } = parse(search, own, choices);
				expect((view.where.geo ?? []).every((code) => codes.includes(code))).toBe(true);
			}),
		);
	});
});
