import { describe, expect, it } from 'vitest';
import { optionsOf } from './options';

const known = ['isoc_cismt', 'isoc_cismp'];
const read = (...args: string[]) => optionsOf(args, {}, known);

describe('the command line', () => {
	it('asks Eurostat for all tables, if nothing is said', () => {
		expect(read()).toEqual({
			base: 'https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data',
			...{ tables: null, dryRun: false, timeout: 120_000, folder: null, help: false },
			...{ leaveUnknown: false, allowGone: false },
		});
	});

	it('takes what is said', () => {
		expect(
			read(
				...['--from', 'http://localhost:1', '--tables', 'isoc_cismp, isoc_cismt', '--timeout', '2.5'],
				...['--dry-run', '--folder', 'x', '--leave-unknown', '--allow-gone'],
			),
		).toEqual({
			base: 'http://localhost:1',
			...{ tables: ['isoc_cismp', 'isoc_cismt'], dryRun: true, timeout: 2500, folder: 'x', help: false },
			...{ leaveUnknown: true, allowGone: true },
		});
	});

	it('takes the address from the environment, unless one is said', () => {
		const environment = { EUROSTAT_API: 'http://localhost:2' };
		expect(optionsOf([], environment, known).base).toBe('http://localhost:2');
		expect(optionsOf(['--from', 'http://localhost:1'], environment, known).base).toBe('http://localhost:1');
	});

	it.each([
		[['--tables', 'isoc_x'], /No table is called isoc_x here\. There are: isoc_cismt, isoc_cismp/],
		[['--timeout', '0'], /--timeout must be a number of seconds/],
		[['--timeout', 'long'], /--timeout must be a number of seconds/],
		[['--from', 'eurostat'], /--from must be an address/],
		[['--form', 'http://localhost'], /--form/],
		[['isoc_cismt'], /isoc_cismt/],
	])('%j is refused in words', (args, said) => {
		expect(() => read(...args)).toThrow(said);
	});
});
