import { describe, expect, it } from 'vitest';
import { weightsNote } from '../../words/survey/weights-told';
import type { Fitting } from '../../survey/weights/scheme';
import { codebook, question } from '../study.sample';
import { weightsTold } from './weights-told';

const design = { weight: 1, stratum: null, cluster: null, population: null };
const size = question({ columns: [0], text: 'Größe', answers: ['klein', 'groß'] });
const sector = question({ columns: [2], text: 'Branche', answers: ['Handel', 'Bau'] });
const book = codebook([size, sector], { design });
const names = ['groesse', 'gew', 'branche'];
const margin = (id: string, source = '') => ({ question: id, targets: [1, 1], source });
const fitted: Fitting = {
	kind: 'fitted',
	from: 'equal',
	margins: [margin('q0', 'Register')],
	trimming: null,
};
const note = (scheme: Parameters<typeof weightsTold>[1], locale: 'de' | 'en' = 'de', trimmed = 0) => {
	const told = weightsTold(book, scheme, names, trimmed);
	return told && weightsNote(told, locale);
};

describe('how weights came about', () => {
	it('is said of those of the file, and nothing where all count the same', () => {
		expect(note({ kind: 'column' })).toBe(
			'Gewichtet mit der Spalte „gew“. Die Genauigkeit ist gerechnet, als stünden die Gewichte fest.',
		);
		expect(note({ kind: 'none' })).toBeNull();
		expect(weightsTold(codebook([size]), { kind: 'column' }, names, 0)).toBeNull();
	});
	it('names the questions, their source and the way', () => {
		expect(note(fitted)).toContain('bekannten Anteile von „Größe“ (Register) (Nachschichtung)');
		const raked: Fitting = { ...fitted, from: 'column', margins: [margin('q0'), margin('q2')] };
		expect(note(raked)).toContain('„Größe“, „Branche“ (Raking), ausgehend von der Spalte „gew“.');
		expect(note(raked, 'en')).toContain('“Größe”, “Branche” (raking), from the column “gew”.');
	});
	it('names the rule by which weights were cut', () => {
		const cut = (rule: 'spread' | 'rescale', locale: 'de' | 'en') =>
			note({ ...fitted, trimming: { rule, lower: 0.2, upper: 5 } }, locale, 12);
		expect(cut('spread', 'de')).toContain(
			'gekürzt auf mindestens das 0,2-Fache, höchstens das 5-Fache des mittleren Gewichts, Überschuss auf die anderen verteilt: bei 12 Befragten.',
		);
		expect(cut('rescale', 'en')).toContain('then rescaled: for 12 respondents.');
		const only: Fitting = { ...fitted, margins: [], trimming: { rule: 'spread', lower: null, upper: 3 } };
		expect(note({ ...only, from: 'column' }, 'de', 1)).toMatch(
			/^Gewichtet, ausgehend von der Spalte „gew“\. Danach/,
		);
	});
});
