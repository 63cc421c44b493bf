import { strToU8, zipSync } from 'fflate';
import type { Unreadable } from '../../../src/lib/survey/reading/reading';
import type { DamagedFile } from './damaged-file';

const of = (place: string, because: readonly Unreadable[], bytes: () => Uint8Array): DamagedFile => ({
	...{ kind: 'another kind of file named .csv', place, file: 'umfrage.csv', bytes },
	truth: { kind: 'refused', because },
});

const letters = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const workbook = (): Uint8Array =>
	zipSync({
		'[Content_Types].xml': strToU8('<Types/>'),
		'xl/workbook.xml': strToU8('<workbook/>'),
		'xl/worksheets/sheet1.xml': strToU8('<worksheet/>'),
	});

const page =
	'<html><head><title>Anmelden</title></head><body><table><tr><td>a</td><td>b</td></tr></table></body></html>';

/** Files that are no text table, under the name of one. */
export const otherFiles = (): readonly DamagedFile[] => [
	of('Excel .xlsx', ['excel'], workbook),
	of('Excel .xls', ['excel'], () =>
		Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]),
	),
	of('HTML', ['html'], () => letters(page)),
	of('HTML with doctype', ['html'], () => letters(`<!DOCTYPE html>\n${page}`)),
	of('HTML behind a BOM and spaces', ['html'], () =>
		letters(`\u00ef\u00bb\u00bf\r\n  ${page.toUpperCase()}`),
	),
	of('zip', ['archive'], () => zipSync({ 'umfrage.csv': strToU8('a;b\n1;2\n') })),
	of('gzip', ['archive', 'not-text'], () => Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 75, 4, 0])),
	of('PDF', ['not-text'], () => letters('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog >>\nendobj\n')),
	of('PNG', ['not-text'], () =>
		Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0]),
	),
	of('JPEG', ['not-text'], () =>
		Uint8Array.from([255, 216, 255, 224, 0, 16, 74, 70, 73, 70, 0, 1, 1, 1, 0, 72]),
	),
	of('SPSS', ['spss'], () => letters('$FL2@(#) SPSS DATA FILE\x02\0\0\0\x08\0\0\0')),
	of('program', ['not-text'], () =>
		Uint8Array.from([127, 69, 76, 70, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 3, 0, 62]),
	),
	of('NUL bytes only', ['not-text', 'empty'], () => new Uint8Array(4_000)),
	of('bytes by lot', ['not-text'], () =>
		Uint8Array.from({ length: 4_000 }, (_, i) => Math.imul(i + 1, 2_654_435_761) >>> 24),
	),
	of('cut .xlsx', ['excel', 'archive'], () => workbook().slice(0, 200)),
];
