import type { Table } from '../table';
import { counted } from '../unit';
import type { Fault } from './fault';
import type { Row } from './shape';

/** Flag letters that tell why a publisher prints no value: confidential, or too unreliable to print. */
const explaining = ['c', 'u'];

/** Each value beside its unit and its flag: shares within 0-100, all else from 0, counts whole, and no gap without a reason. */
export function valueFaults(table: Table, rows: readonly Row[]): Fault[] {
	return rows.flatMap(({ row, cells }) => {
		const message = wrong(cells['value'] ?? '', cells['unit'] ?? '', [...(cells['flag'] ?? '')]);
		return message === null ? [] : [{ file: table.path, row, column: 'value', message }];
	});
}

function wrong(cell: string, unit: string, flags: readonly string[]): string | null {
	if (cell === '')
		return flags.some((flag) => explaining.includes(flag))
			? null
			: `is missing, and no flag says why (${explaining.join(' or ')})`;
	if (flags.includes('c')) return `is given (${cell}), though flag c calls it confidential`;
	const value = Number(cell);
	if (Number.isNaN(value)) return null;
	if (unit === 'percent' && !(value >= 0 && value <= 100)) return `must lie in 0-100 percent, got ${cell}`;
	if (counted.some((one) => one === unit) && !(value >= 0 && Number.isInteger(value)))
		return `must be a whole number from 0 for a count of ${unit}, got ${cell}`;
	return value >= 0 ? null : `must not be below 0, got ${cell}`;
}
