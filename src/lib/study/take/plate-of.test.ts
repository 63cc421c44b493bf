import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { pack, unpack } from '../../plates/pack';
import { answer } from '../analysis/answer';
import type { Kit } from '../analysis/asked';
import { sampleKit } from '../analysis/sample-kit.sample';
import { batteries, formsOf, isCounted, questionOf, startOf } from '../analysis/start-view';
import { plainText } from './plain-text';
import { lacks, plateOfAnswers } from './plate-of';

let kit: Kit;
beforeAll(async () => {
	kit = await sampleKit();
});
const today = '2026-11-25';

describe('tables of an own survey as plates', () => {
	it('can be packed into an address and come out the same, in every form', async () => {
		const { codebook } = kit;
		const by = codebook.questions.find(({ text }) => text.startsWith('Größenklasse'))?.id ?? '';
		const asked = [
			...codebook.questions.filter(isCounted).map(({ id }) => [id]),
			...batteries(codebook).map((some) => some.map(({ id }) => id)),
		];
		let plates = 0;
		for (const ids of asked)
			for (const broken of ids.length > 1 || ids.includes(by) ? [null] : [null, by]) {
				const first = await answer(kit, startOf(codebook, ids, broken));
				for (const form of formsOf(first.questions, questionOf(codebook, broken))) {
					const answered = { ...first, view: { ...first.view, form } };
					const plate = plateOfAnswers(answered, codebook, { locale: 'de', today, filters: [] });
					const back = await unpack(await pack(plate));
					expect(back).toMatchObject({ ok: true, plate });
					expect(plate.notes[0]).toContain('erfunden');
					plates += 1;
				}
			}
		expect(plates).toBeGreaterThan(60);
	}, 60_000);

	it('need a name and a year', async () => {
		expect(lacks({ ...kit.codebook, title: ' ', year: null })).toEqual(['title', 'year']);
		expect(lacks(kit.codebook)).toEqual([]);
		const answered = await answer(
			kit,
			startOf(kit.codebook, [kit.codebook.questions.find(isCounted)?.id ?? '']),
		);
		expect(() =>
			plateOfAnswers(answered, { ...kit.codebook, year: null }, { locale: 'de', today, filters: [] }),
		).toThrow(RangeError);
	});
});

describe('texts of a file on their way out', () => {
	it('are one line without steering signs, never empty, never too long', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary', maxLength: 60 }),
				fc.integer({ min: 2, max: 40 }),
				(text, most) => {
					const plain = plainText(text, most);
					expect(plain).not.toBe('');
					expect(plain.length).toBeLessThanOrEqual(most);
					expect(plain).not.toMatch(/(?!\u00ad)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffd]/u);
				},
			),
		);
		expect(plainText('a\r\n\tb\u202e', 10)).toBe('a b');
		expect(plainText('56\u00a0% \n', 10)).toBe('56\u00a0%');
	});
});
