import { expect, it } from 'vitest';
import type { Ground } from '../benchmark/ground';
import { wordingOf } from './wording-of';

const name = (text: string) => ({ de: text, en: text });
const row = (series: string, item: string) => ({ series, item }) as Ground['rows'][number];
const ground: Ground = {
	rows: [row('asked', 'HOURS'), row('asked', 'OFFERS'), row('asked', 'UNNAMED'), row('other', 'EXTRAS')],
	series: [{ id: 'asked', wording: name('What do you look for?') }] as unknown as Ground['series'],
	sources: [],
	codes: { item: { HOURS: name('Opening hours'), OFFERS: name('Offers'), EXTRAS: name('Extras') } },
};

it('names what the survey asks, in the order of the questions', () => {
	const wording = wordingOf('asked', ['OFFERS', 'HOURS'], ground);
	expect(wording?.series.wording.de).toBe('What do you look for?');
	expect(wording?.labels).toEqual([
		{ code: 'OFFERS', label: name('Offers') },
		{ code: 'HOURS', label: name('Opening hours') },
	]);
});

it('leaves out what this survey does not hold, and what has no name', () => {
	expect(wordingOf('asked', ['EXTRAS', 'UNNAMED', 'HOURS'], ground)?.labels.map(({ code }) => code)).toEqual([
		'HOURS',
	]);
});

it('has nothing to say of a survey or of items that are not there', () => {
	expect(wordingOf('gone', ['HOURS'], ground)).toBeNull();
	expect(wordingOf('asked', ['EXTRAS'], ground)).toBeNull();
	expect(wordingOf('asked', [], { ...ground, rows: [], codes: {} })).toBeNull();
});
