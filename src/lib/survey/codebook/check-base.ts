import { bounds, type Warning } from './warning';

/** Few answers, or many who gave none. */
export function checkBase(question: string, answered: number, rows: number): Warning[] {
	const missing = rows - answered;
	return [
		...(missing >= rows * bounds.missing && missing > 0
			? [{ question, kind: 'much-missing', count: missing, rows } as const]
			: []),
		...(answered < bounds.few ? [{ question, kind: 'few', count: answered } as const] : []),
	];
}
