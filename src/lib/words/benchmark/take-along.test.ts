import { describe, expect, it } from 'vitest';
import { locales } from '../locale';
import { andMore, faultSentence } from './faults';
import { names } from './names';
import { fileRead, hereOther, wasDeleted } from './take-along';
import { thenNowSentences, thenNowTitle } from './then-now';

const wheres = [
	...['version', 'country', 'size', 'division', 'networks', 'purposes', 'wants', 'principles', 'profile'],
	...['answers', 'marks', 'saved', 'link', 'file', ...Object.keys(names)],
];

describe('a fault', () => {
	it.each(locales)('is said in whole sentences, without codes (%s)', (locale) => {
		for (const code of ['not-ours', 'newer-version', 'unknown-value', 'missing', 'damaged'] as const)
			for (const where of wheres) {
				const said = faultSentence({ code, where, found: 'Fund' }, locale);
				expect(said).toMatch(/^[A-ZÖ].*\.$/u);
				expect(said).not.toMatch(/undefined|\*|\b[A-Z_]{5,}\b/);
			}
	});

	it('shows what was found as it is', () => {
		const [code, where] = ['unknown-value', 'link'] as const;
		expect(faultSentence({ code, where, found: '$& * $1' }, 'de')).toBe(
			'Ein Stück des Links ist unlesbar: „$& * $1“. Das ist weggelassen.',
		);
	});

	it('says what is done without it', () => {
		expect(faultSentence({ code: 'unknown-value', where: 'country', found: 'XX' }, 'de')).toBe(
			'Land: „XX“ kennen wir nicht. Eingesetzt ist Deutschland.',
		);
		expect(faultSentence({ code: 'missing', where: 'size', found: '' }, 'de')).toBe(
			'Größe: Das steht nicht darin. Das bleibt offen.',
		);
		expect(faultSentence({ code: 'unknown-value', where: 'toString', found: '' }, 'en')).toBe(
			'toString: nothing stands there. It stays open.',
		);
	});

	it('says how large is too large', () => {
		expect(faultSentence({ code: 'not-ours', where: 'length', found: '312 kB' }, 'de')).toBe(
			'Die Datei ist zu groß (312 kB). Eine Datei mit Antworten hat höchstens 100\u00a0kB.',
		);
	});

	it('is counted', () => {
		expect([andMore(1, 'de'), andMore(2, 'en')]).toEqual(['und 1 weitere Stelle', 'and 2 more places']);
	});
});

describe('sentences with numbers and days', () => {
	it('have their singular', () => {
		expect(fileRead('2026-03-03', 1, 'de')).toBe('Ihre Datei vom 3. März 2026: 1 Antwort');
		expect(fileRead(null, 0, 'en')).toBe('Your file: 0 answers');
		const one = { changed: 1, stayed: 1, once: 1 };
		expect(thenNowSentences(one, [], 'en')).toEqual([
			'One answer is not as it was. One has stayed the same.',
			'One question you have answered only once. It is not compared.',
		]);
		expect(thenNowSentences({ changed: 0, stayed: 1, once: 0 }, ['Größe'], 'de')).toEqual([
			'Bei der einen Angabe, die es beide Male gibt, hat sich nichts geändert.',
			'Auch Ihr Betrieb ist jetzt anders beschrieben (Größe). Die Zahlen der anderen richten sich nach heute.',
		]);
	});

	it('do without a day that is not known', () => {
		expect(thenNowTitle(null, 'en')).toBe('Then and now');
		expect(hereOther(null, 'de')).toContain('andere Antworten gemerkt');
	});

	it('name what was deleted, and only that', () => {
		expect(wasDeleted({ answers: true, here: false, then: true }, 'de')).toBe(
			'Gelöscht: Ihre Antworten, der Vergleich mit früher.',
		);
		expect(wasDeleted({ answers: false, here: false, then: false }, 'de')).toBe('Es war nichts da.');
	});
});
