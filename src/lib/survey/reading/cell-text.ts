const two = (number: number): string => String(number).padStart(2, '0');

/** A date as `2026-03-12`, with the time where it has one; a time without a day as `14:05`. */
function dateText(date: Date): string {
	const [day = '', time = ''] = date.toISOString().split('T');
	const seconds = two(date.getUTCSeconds());
	const clock = `${time.slice(0, 5)}${seconds === '00' ? '' : `:${seconds}`}`;
	if (date.getUTCFullYear() < 1900) return clock;
	return clock === '00:00' ? day : `${day} ${clock}`;
}

/**
 * A number of Excel as a text with a decimal point. Excel keeps 15 digits and stores what its arithmetic leaves behind them:
 * 0.30000000000000004 is 0.3.
 */
export function numberText(stored: string): string {
	const number = Number(Number(stored).toPrecision(15));
	if (!Number.isFinite(number)) return stored;
	const text = String(number);
	return text.includes('e') ? number.toFixed(Math.abs(number) < 1 ? 20 : 0).replace(/\.?0+$/, '') : text;
}

/** A cell as the text that stands for it in a survey; '' where it is empty. */
export function cellText(cell: unknown): string {
	if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : dateText(cell);
	if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
	return typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? numberText(String(cell)) : '';
}
