import { describe, expect, it } from 'vitest';
import { Portfolio } from './portfolio.svelte';

const file = (text: string, name = 'betriebe.csv') => new File([text], name, { type: 'text/csv' });
const rows = [
	'Firma;Staat;Mitarbeiter;Öffnungszeiten',
	'Gut;DE;12;ja',
	'Größe unklar;DE;viele;ja',
	'Ort unklar;Schwyz;3;ja',
	'Kurz;DE',
];

describe('a file on its way to businesses', () => {
	it('waits for the columns, then for a decision, and does what was decided', async () => {
		const portfolio = new Portfolio();
		expect(portfolio.phase).toBe('no-file');
		await portfolio.open(file(rows.join('\n')));
		expect(portfolio.phase).toBe('columns');
		expect(portfolio.mapping).toEqual({ NAME: 0, COUNTRY: 1, SIZE: 2, HOURS: 3 });
		expect(portfolio.businesses).toEqual([]);
		portfolio.confirm();
		expect(portfolio.phase).toBe('faults');
		expect(portfolio.faulty.map(({ line }) => line)).toEqual([3, 4, 5]);
		expect(portfolio.takable.map(({ line }) => line)).toEqual([3]);
		portfolio.consent = 'leave-out';
		expect(portfolio.phase).toBe('results');
		expect(portfolio.businesses.map(({ name }) => name)).toEqual(['Gut']);
		portfolio.consent = 'take-without';
		expect(portfolio.businesses.map(({ name }) => name)).toEqual(['Gut', 'Größe unklar']);
		portfolio.reopen();
		expect([portfolio.phase, portfolio.consent]).toEqual(['columns', null]);
	});

	it('asks for no decision where there is none to make', async () => {
		const portfolio = new Portfolio();
		await portfolio.open(file(rows.slice(0, 2).join('\n')));
		portfolio.confirm();
		expect(portfolio.phase).toBe('results');
		expect(portfolio.businesses).toHaveLength(1);
	});

	it('reads by the columns the reader says', async () => {
		const portfolio = new Portfolio();
		await portfolio.open(file('A;B\nja;Müller\n'));
		expect(portfolio.mapping).toEqual({});
		portfolio.map('NAME', 1);
		portfolio.map('OFFERS', 0);
		portfolio.map('HOURS', 0);
		portfolio.map('HOURS', null);
		portfolio.country = 'AT';
		portfolio.confirm();
		expect(portfolio.businesses).toMatchObject([
			{ name: 'Müller', business: { profile: { country: 'AT' }, answers: { marks: { OFFERS: 'yes' } } } },
		]);
		expect(portfolio.businesses[0]?.business.answers.marks).toEqual({ OFFERS: 'yes' });
	});

	it('forgets a file for the next, and what was wrong with it', async () => {
		const portfolio = new Portfolio();
		await portfolio.open(file(rows.join('\n')));
		portfolio.confirm();
		await portfolio.open(file('PK\x03\x04', 'betriebe.xlsx'));
		expect(portfolio.refusal).toEqual({ code: 'workbook' });
		expect([portfolio.phase, portfolio.rows, portfolio.table]).toEqual(['no-file', null, null]);
		await portfolio.open(file(rows.join('\n')));
		expect([portfolio.phase, portfolio.refusal]).toEqual(['columns', null]);
	});

	it('says of a file that cannot be read that it cannot be read, and of one too large without reading it', async () => {
		const portfolio = new Portfolio();
		const lost = Object.assign(file('a'), { arrayBuffer: () => Promise.reject(new Error('gone')) });
		await portfolio.open(lost);
		expect(portfolio.refusal).toBe('unreadable');
		const large = Object.defineProperty(file('a;b\n1;2'), 'size', { value: 20_000_001 });
		await portfolio.open(large);
		expect(portfolio.refusal).toEqual({ code: 'too-large', bytes: 20_000_001 });
	});
});
