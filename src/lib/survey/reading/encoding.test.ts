import { describe, expect, it } from 'vitest';
import { asUtf8, encodingOf } from './encoding';
import { notText } from './not-text';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytesOf = (...bytes: number[]) => new Uint8Array(bytes);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const wide = (text: string, little: boolean) =>
	Uint8Array.from(
		Array.from(text).flatMap((letter) => {
			const code = letter.charCodeAt(0);
			return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
		}),
	);
const read = (bytes: Uint8Array) => new TextDecoder().decode(asUtf8(bytes, encodingOf(bytes)));

describe('encodingOf', () => {
	it('knows UTF-8 with and without its mark', () => {
		expect(encodingOf(utf8('Größe;Übung\n'))).toBe('utf-8');
		expect(encodingOf(utf8('\uFEFFa;b\n'))).toBe('utf-8');
		expect(encodingOf(utf8('a;b\n'))).toBe('utf-8');
	});

	it('knows UTF-16 by its mark, and by where NULs stand', () => {
		for (const mark of ['\uFEFF', '']) {
			expect(encodingOf(wide(`${mark}name;wert\r\nÜ;1`, true))).toBe('utf-16le');
			expect(encodingOf(wide(`${mark}name;wert\r\nÜ;1`, false))).toBe('utf-16be');
			expect(read(wide(`${mark}name;wert\r\nÜ;1`, true))).toBe('name;wert\r\nÜ;1');
		}
	});

	it('takes anything else for windows-1252', () => {
		expect(encodingOf(latin('Gr\xf6\xdfe;\x80 5'))).toBe('windows-1252');
		expect(read(latin('Gr\xf6\xdfe;\x80 5 \x84so\x93'))).toBe('Größe;€ 5 „so“');
	});

	it('gives letters that windows-1252 does not have as U+FFFD', () => {
		expect(read(latin('\xe4\x81'))).toBe('ä\uFFFD');
	});

	it('takes a file that is UTF-8 but for a few bytes for UTF-8, and the other way round', () => {
		const mostly = [...utf8('äöüß')];
		expect(encodingOf(bytesOf(...mostly, 0xe4, 0x3b))).toBe('utf-8');
		expect(encodingOf(bytesOf(0xe4, 0x3b, 0xf6, 0x3b, 0xfc, 0x3b, ...utf8('ä')))).toBe('windows-1252');
	});

	it('decodes letters across the edges of its steps', () => {
		const text = 'ä'.repeat((1 << 20) + 1);
		expect(read(wide(`\uFEFF${text}`, true))).toHaveLength(text.length);
		expect(read(wide(`\uFEFF${text}`, true))).not.toContain('\uFFFD');
	});
});

describe('notText', () => {
	it.each([
		['nothing', '', 'empty'],
		['blank lines', '\r\n \n', 'empty'],
		['a PDF', '%PDF-1.7', 'not-text'],
		['a picture', '\x89PNG\r\n', 'not-text'],
		['an old Excel file', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'excel'],
		['SPSS', '$FL2@(#) SPSS DATA FILE', 'spss'],
		['a zip', 'PK\x03\x04....notes.txt', 'archive'],
		['xlsx', 'PK\x03\x04....[Content_Types].xml....xl/workbook.xml', 'excel'],
		['a web page', '\n<!DOCTYPE html><html>', 'html'],
		['a table of a web page', '<table><tr><td>1', 'html'],
		['a program', '\x7fELF\x02\x01', 'not-text'],
		['control characters', '\x01\x02\x03a\x04', 'not-text'],
	] as const)('knows %s', (_, text, reason) => {
		expect(notText(latin(text), false)).toBe(reason);
	});

	it('lets text pass, also with a few NULs and with a first cell that looks like a tag', () => {
		expect(notText(utf8('a;b\0;c\n1;2;3\n'), false)).toBeNull();
		expect(notText(utf8('<b>,x\n1,2\n'), false)).toBeNull();
	});
});
