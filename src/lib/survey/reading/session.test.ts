import { describe, expect, it } from 'vitest';
import type { Dialect } from './dialect';
import { Session } from './session';
import { summaryOf } from './summary';

const text = 'nr;antwort;wert\n1;ja;0,5\n2;ne"in;1,5\n3;ja;2,5\n4;nein;3,5\n5;;1,0\n6;nein;1,0\n';
const quiet = new AbortController().signal;

async function opened(): Promise<{ session: Session; dialect: Dialect }> {
	const session = new Session();
	const previewed = await session.preview(new Blob([text]), 'umfrage.csv');
	if (!previewed.ok) throw new Error(previewed.reason);
	return { session, dialect: previewed.preview.dialect };
}

describe('Session', () => {
	it('reads, settles in both ways, and keeps the survey to itself', async () => {
		const { session, dialect } = await opened();
		const outcome = await session.read(dialect, () => {}, quiet);
		expect(outcome).toMatchObject({ ok: true, report: { rows: 6, damaged: 1, damagedRecords: [1] } });
		expect(outcome).not.toHaveProperty('report.survey');
		expect(session.settle('leave-out')).toMatchObject({ rows: 5 });
		expect(session.texts(1, [1, 3, 4, 99])).toEqual(['ja', '', 'nein', '']);
		const { rows, columns, codebook } = session.settle('keep');
		expect(rows).toBe(6);
		expect(columns[1]).toEqual({
			name: 'antwort',
			filled: 5,
			distinct: 3,
			samples: [
				{ text: 'ja', count: 2 },
				{ text: 'nein', count: 2 },
				{ text: 'ne"in', count: 1 },
			],
		});
		expect(codebook.questions.length).toBeGreaterThan(0);
		expect(session.load(session.raw()).rows).toBe(6);
	});

	it('gives the database what it takes', async () => {
		const { session, dialect } = await opened();
		await session.read(dialect, () => {}, quiet);
		const { codebook } = session.settle('leave-out');
		expect(session.hold(codebook)).toMatchObject({ ok: true, held: { rows: 5 } });
	});

	it('says why a file cannot be read, and refuses to be asked out of turn', async () => {
		const session = new Session();
		expect(await session.preview(new Blob(['%PDF-1']), 'a.csv')).toEqual({ ok: false, reason: 'not-text' });
		expect(await session.preview(new Blob(['PK\x03\x04 [Content_Types].xml xl/']), 'a.xlsx')).toMatchObject({
			ok: false,
		});
		expect(() => session.settle('keep')).toThrow('No file was read');
		expect(() => session.raw()).toThrow('No survey is settled');
	});
});

describe('summaryOf', () => {
	it('tells the 300 commonest of many texts, the commonest first', () => {
		const texts = Array.from({ length: 1_000 }, (_, at) => `t${at}`);
		const codes = Int32Array.from({ length: 1_400 }, (_, at) =>
			at < 1_000 ? at : at < 1_300 ? 500 + (at % 3) : -1,
		);
		const { filled, distinct, samples } = summaryOf({ name: 'n', texts, codes });
		expect([filled, distinct, samples.length]).toEqual([1_300, 1_000, 300]);
		expect(samples.slice(0, 3)).toEqual([500, 501, 502].map((at) => ({ text: `t${at}`, count: 101 })));
		expect(samples[3]).toEqual({ text: 't0', count: 1 });
	});
});
