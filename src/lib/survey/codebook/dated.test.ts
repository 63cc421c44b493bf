import { describe, expect, it } from 'vitest';
import { dayIn, slashOrderOf } from './date';
import { datedAnswers, datesOf } from './dated';

const counted = (texts: readonly string[]) => texts.map((text) => ({ text, count: 1 }));

describe('a date', () => {
	it.each([
		['31.12.2024', 2024, 12, 31],
		['2024-12-31', 2024, 12, 31],
		['2024-12-31 14:05:33', 2024, 12, 31],
		['2024-12-31T14:05:33.120Z', 2024, 12, 31],
		['1.2.24', 2024, 2, 1],
		['31/12/2024', 2024, 12, 31],
		['2024/06/03 9:23:11 AM MESZ', 2024, 6, 3],
		['03.06.2024 14:05 Uhr', 2024, 6, 3],
	])('%s', (text, year, month, day) => expect(dayIn(text)).toEqual({ year, month, day }));
	it.each(['31.2.2024', '12/31/2024', '1.2.3', '1.234', '2024', '20241231', '', 'x', '00.00.2024', '45292'])(
		'%s is none',
		(text) => expect(dayIn(text)).toBeNull(),
	);
	it('with slashes is read by all of the column', () => {
		expect(slashOrderOf(['12/31/2024', '1/2/2024'])).toBe('month-first');
		expect(slashOrderOf(['31/12/2024', '1/2/2024'])).toBe('day-first');
		expect(slashOrderOf(['3/4/2024'])).toBe('either');
		expect(slashOrderOf(['31/12/2024', '12/31/2024'])).toBeNull();
	});
});

describe('dates as answers', () => {
	const texts = ['03.06.2024', '01.01.2023', '04.06.2024'];
	it('in order of time, by day, month or year', () => {
		const labels = (by: 'day' | 'month' | 'year') =>
			datedAnswers(texts, by, 'day-first').map(({ label }) => label);
		expect(labels('day')).toEqual(['2023-01-01', '2024-06-03', '2024-06-04']);
		expect(labels('month')).toEqual(['2023-01', '2024-06']);
		expect(labels('year')).toEqual(['2023', '2024']);
		expect(datedAnswers(texts, 'month', 'day-first')[1]?.values).toEqual(['03.06.2024', '04.06.2024']);
	});
	it('are put together where there are many, and said to be unsure where the day may be the month', () => {
		const june = Array.from({ length: 28 }, (_, i) => `${i + 1}.6.2024`);
		expect(datesOf(counted(june))?.answers.map(({ label }) => label)).toEqual(['2024-06']);
		expect(datesOf(counted(['3/4/2024', '5/4/2024']))?.sure).toBe(false);
		expect(datesOf(counted(['3.4.2024', 'x']))).toBeNull();
		expect(datesOf([])).toBeNull();
	});
});
