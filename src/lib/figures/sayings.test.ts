import { describe, expect, it, vi } from 'vitest';
import { locales } from '../words/locale';
import { namedFigures } from './named';
import { intervalNotes } from './notes';
import { prepare } from './prepare';
import { rowsOf, sayings } from './sayings';

// Starting a database takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe.each(namedFigures.map(({ id }) => id))('%s', (id) => {
	it('says a finding and a sentence in both languages, made from the data', async () => {
		const prepared = await prepare(id);
		for (const locale of locales) {
			const { title, sentence } = sayings(prepared, locale);
			for (const text of [title, sentence]) {
				expect(text.length).toBeGreaterThan(20);
				expect(text).not.toMatch(/undefined|NaN|null|\[object/);
			}
			expect(sentence).toMatch(/\d/);
		}
	});
	it('says about every value how certain it is, or why that cannot be said', async () => {
		const rows = rowsOf(await prepare(id));
		for (const locale of locales) expect(intervalNotes(rows, locale).length).toBeGreaterThan(0);
	});
});

describe('the article’s findings', () => {
	const title = async (id: string) => sayings(await prepare(id), 'de').title;
	it('are the titles', async () => {
		expect(await title('kmu-presence-2020')).toBe('Mehr als die Hälfte der KMU ist nicht in sozialen Medien');
		expect(await title('customer-wants-2019')).toBe(
			'Angebote und Öffnungszeiten sind gefragt, Gewinnspiele kaum',
		);
		expect(await title('people-online')).toBe(
			'Fast alle sind online, fast die Hälfte ist in sozialen Netzwerken',
		);
	});
});

describe('intervals', () => {
	const kinds = async (id: string) =>
		new Set(
			rowsOf(await prepare(id)).map(({ estimate }) =>
				estimate.kind === 'known' ? estimate.interval.kind : '',
			),
		);
	it('at best for the directory media study, none where n is not published', async () => {
		expect([...(await kinds('customer-wants-2019'))]).toEqual(['at-best']);
		expect([...(await kinds('kmu-presence-2020'))]).toEqual(['none']);
		expect([...(await kinds('enterprises-europe-2023'))]).toEqual(['none']);
	});
});
