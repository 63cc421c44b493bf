import { describe, expect, it } from 'vitest';
import { previewOf } from './preview';

const lines = (...texts: string[]) => new TextEncoder().encode(texts.join('\n'));
function seen(bytes: Uint8Array) {
	const previewed = previewOf(bytes, 'a.csv');
	if (!previewed.preview) throw new Error(`not read: ${previewed.ok ? '' : previewed.reason}`);
	return previewed.preview;
}
const guessed = (...texts: string[]) => seen(lines(...texts)).dialect;

describe('the guess of a dialect', () => {
	it('reads what German Excel writes: decimal commas, a line end at the end', () => {
		expect(guessed('name;wert', 'A;0,5', 'B;1,25', '')).toMatchObject({ delimiter: ';', headers: 1 });
		expect(guessed('name;wert', 'A;0,5', '')).toMatchObject({ delimiter: ';', headers: 1 });
	});

	it.each([',', ';', '\t', '|'] as const)(
		'finds the delimiter %j, also among texts with commas',
		(delimiter) => {
			const row = (...cells: string[]) => cells.join(delimiter);
			const text = delimiter === ',' ? '"gut, aber teuer"' : 'gut, aber teuer';
			const dialect = guessed(
				row('nr', 'text', 'wert'),
				row('1', text, '3'),
				row('2', 'gut', '4'),
				row('3', text, '5'),
			);
			expect(dialect).toMatchObject({ delimiter, headers: 1, preamble: 0, quote: '"' });
		},
	);

	it('obeys the first line of Excel', () => {
		expect(guessed('sep=|', 'a|b;c', '1|2;3')).toMatchObject({ delimiter: '|', preamble: 1, headers: 1 });
	});

	it('finds apostrophes and backslashes as quotes', () => {
		expect(guessed("a,'b, c',d", "1,'2, 3',4", "5,'6, 7',8")).toMatchObject({ delimiter: ',', quote: "'" });
		expect(guessed('n,t', '1,"so \\"ja\\", nein"', '2,"x \\"y\\", z"')).toMatchObject({
			escape: 'backslash',
		});
		expect(guessed('n;t', "1;don't", "2;can't")).toMatchObject({ quote: '"' });
	});

	it('leaves titles and notes out, and says where the table ends', () => {
		const dialect = guessed(
			'Umfrage 2026',
			'',
			'nr;ja;n',
			'1;2;3',
			'4;5;6',
			'7;8;9',
			'',
			'Quelle: eigene Erhebung',
		);
		expect(dialect).toMatchObject({ preamble: 2, headers: 1, lastLine: 6 });
		expect(guessed('Umfrage;;', 'nr;ja;n', '1;2;3', '4;5;6')).toMatchObject({ preamble: 1, headers: 1 });
	});

	it('counts the lines of the header', () => {
		expect(guessed('1;ja;0,5', '2;nein;1,5', '3;ja;2,5', '4;ja;3')).toMatchObject({ headers: 0 });
		const two = ['nr;Alter;', ';von;bis', '1;20;30', '2;30;40', '3;20;40'];
		expect(guessed(...two)).toMatchObject({ headers: 2 });
		expect(seen(lines(...two)).columns).toEqual(['nr', 'Alter – von', 'Alter – bis']);
	});

	it('asks to look twice where the first line is years', () => {
		const { dialect, certainty } = seen(lines('2019,2020,2021', '53,62.5,71', '81,90.5,0.5'));
		expect(dialect.headers).toBe(1);
		expect(certainty).toBeLessThan(0.9);
	});

	it('tells that nothing parts a file, and shows it', () => {
		const previewed = previewOf(lines('wort', 'ja', 'nein', 'ja'), 'a.csv');
		expect(previewed).toMatchObject({ ok: false, reason: 'one-column', preview: { columns: ['wort'] } });
	});

	it('shows a corrected dialect as it is told', () => {
		const bytes = lines('a;b,c', '1;2,3');
		const { dialect } = seen(bytes);
		const other = previewOf(bytes, 'a.csv', { ...dialect, delimiter: ',', headers: 0 });
		expect(other).toMatchObject({
			ok: true,
			preview: {
				rows: [
					['a;b', 'c'],
					['1;2', '3'],
				],
			},
		});
	});

	it('finds notes at the end of a long file and the line the table ends with', () => {
		const rows = Array.from({ length: 40_000 }, (_, row) => `${row};ja;${row % 7},5`);
		expect(guessed('nr;a;b', ...rows, '', 'Stand: März 2026')).toMatchObject({
			lastLine: 40_001,
			headers: 1,
		});
	});

	it('says why there is nothing to read', () => {
		expect(previewOf(lines('a;b;c', ''), 'a.csv')).toMatchObject({ ok: false, reason: 'no-respondents' });
		expect(previewOf(new Uint8Array(), 'a.csv')).toEqual({ ok: false, reason: 'empty' });
	});
});
