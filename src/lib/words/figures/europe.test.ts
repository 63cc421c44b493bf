import { describe, expect, it } from 'vitest';
import type { Told } from '../told';
import { europe } from './europe';

const told = (code: string, label: string, value: number | null, reference = false): Told => ({
	code,
	label,
	year: 2023,
	value,
	reference,
});

const eu = told('EU27_2020', 'EU-27', 60.9, true);

describe('Europe’s words', () => {
	it('counts only countries, never the aggregate or the reference', () => {
		const rows = [
			told('FI', 'Finnland', 84),
			told('NL', 'Niederlande', 79.4),
			told('RO', 'Rumänien', 38),
			eu,
		];
		expect(europe.de.title(rows)).toBe('In 2 von 3 Ländern ist der Anteil höher als im EU-Durchschnitt');
		expect(europe.en.sentence(rows)).toContain('2 countries are above it');
	});
	it('says when Germany is at the average', () => {
		expect(europe.en.title([told('DE', 'Germany', 60.7), told('FI', 'Finland', 84), eu])).toContain(
			'EU average',
		);
	});
	it('bends the German for a country with an article', () => {
		const rows = [
			told('DE', 'Deutschland', 60.7),
			told('FI', 'Finnland', 84),
			told('NL', 'Niederlande', 79.4, true),
		];
		expect(europe.de.title(rows)).toBe('In 1 von 2 Ländern ist der Anteil höher als in den Niederlanden');
	});
	it('speaks of one country, of none, and without a comparison', () => {
		expect(europe.de.title([told('FR', 'Frankreich', 61.2), eu])).toBe(
			'Frankreich: höherer Anteil als im EU-Durchschnitt',
		);
		expect(europe.de.title([told('FR', 'Frankreich', 61.2)])).toBe('Frankreich: 61,2\u00a0%');
		expect(europe.en.title([eu])).toBe('No country chosen');
		expect(europe.en.title([told('A', 'Austria', 70), told('B', 'Belgium', 60)])).toBe('Austria is ahead');
	});
	it('leaves out a country without a value', () => {
		expect(
			europe.de.sentence([told('SE', 'Schweden', null), told('FR', 'Frankreich', 61.2), eu]),
		).not.toContain('Schweden');
	});
});
