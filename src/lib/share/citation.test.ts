import { expect, test } from 'vitest';
import { citation } from './citation';
import { sampleSeries, sampleSource } from './figure.sample';

const shown = { title: 'Angebote', address: 'https://example.org/figures/wants/' };

test('German, with everything', () => {
	expect(citation(sampleSeries, sampleSource, { ...shown, years: [2021, 2019] }, 'de')).toBe(
		'Institut Muster (2019–2021): Studie der Wünsche, im Auftrag von Verlag Beispiel. ' +
			'https://example.org/wants (abgerufen am 5. März 2026). Lizenz: CC BY 4.0. ' +
			'Dargestellt in: KMU Social Monitor, „Angebote“, https://example.org/figures/wants/',
	);
});

test('English, one year', () => {
	expect(citation(sampleSeries, sampleSource, { ...shown, title: 'Offers', years: [2019] }, 'en')).toBe(
		'Institut Muster (2019): Study of wants, commissioned by Verlag Beispiel. ' +
			'https://example.org/wants (retrieved 5 March 2026). Licence: CC BY 4.0. ' +
			'Shown in: KMU Social Monitor, “Offers”, https://example.org/figures/wants/',
	);
});

test('where it was read, after who paid', () => {
	const via = { de: 'zitiert bei Muster', en: 'as quoted by Muster' };
	expect(citation(sampleSeries, { ...sampleSource, via }, shown, 'en')).toContain(
		'Study of wants, commissioned by Verlag Beispiel, as quoted by Muster. https://example.org/wants',
	);
});

test('the publisher is the one the values were read from', () => {
	const office = { ...sampleSource, publisher: 'Amt Muster' };
	expect(citation(sampleSeries, office, shown, 'de')).toMatch(/^Amt Muster: /);
});

test('what is not published is left out', () => {
	const bare = { ...sampleSource, address: null };
	expect(citation({ commissioner: null }, bare, shown, 'de')).toBe(
		'Institut Muster: Studie der Wünsche. Abgerufen am 5. März 2026. Lizenz: CC BY 4.0. ' +
			'Dargestellt in: KMU Social Monitor, „Angebote“, https://example.org/figures/wants/',
	);
});

test.each(['', '5.3.2026', '2026-02-30'])('a day of retrieval %j is refused', (retrieved) => {
	expect(() => citation(sampleSeries, { ...sampleSource, retrieved }, shown, 'de')).toThrow(/is not a date/);
});
