import { describe, expect, it } from 'vitest';
import { compareSeries } from '../catalog/comparable';
import { dimensions } from '../catalog/series';
import { seriesOf } from '../catalog/series-of';
import { house } from '../figures/house';
import { observations } from '../queries/observations';
import { questionIds, questions } from '../words/questions';
import { answers } from './questions';

const answered = async (id: (typeof questionIds)[number]) => {
	const { catalog, engine } = await house();
	const view = answers[id];
	const series = seriesOf(catalog, view.series);
	return { catalog, view, rows: await engine.run(observations(view, series.table)) };
};

describe.each(questionIds)('the question %s', (id) => {
	it('has an answer with values in which only what is drawn differs', async () => {
		const { view, rows } = await answered(id);
		expect(rows.filter(({ value }) => value !== null).length).toBeGreaterThan(1);
		const overTime = ['lines', 'multiples', 'dumbbell', 'heat'].includes(view.form);
		const drawn = [view.by, view.split, ...(overTime ? ['year'] : [])];
		for (const dimension of dimensions.filter((one) => !drawn.includes(one)))
			expect(new Set(rows.map((row) => row[dimension])).size, dimension).toBe(1);
		for (const dimension of [view.by, view.split].filter((one) => one !== null))
			expect(new Set(rows.map((row) => row[dimension])).size, dimension).toBeGreaterThan(1);
	});
	it('gives each place in the drawing to one value', async () => {
		const { view, rows } = await answered(id);
		const places = rows.map((row) => [row[view.by], view.split && row[view.split], row.year].join(' '));
		expect(new Set(places).size).toBe(rows.length);
	});
	it('names only codes that are there', async () => {
		const { catalog, view, rows } = await answered(id);
		const codes = new Set(rows.map((row) => String(row[view.by])));
		for (const code of [view.mark, view.against].filter((one) => one !== null)) expect(codes).toContain(code);
		for (const [dimension, kept] of Object.entries(view.where))
			for (const code of kept)
				expect(rows.map((row) => String(row[dimension as keyof typeof row]))).toContain(code);
		if (view.beside !== null)
			expect(compareSeries(seriesOf(catalog, view.series), seriesOf(catalog, view.beside)).verdict).toBe(
				'not-comparable',
			);
	});
	it('is asked in both languages', () => {
		for (const text of Object.values(questions[id])) expect(text).toMatch(/^.{20,120}\?$/);
	});
});

it('there are six to eight of them', () => {
	expect(questionIds.length).toBeGreaterThanOrEqual(6);
	expect(questionIds.length).toBeLessThanOrEqual(8);
});
