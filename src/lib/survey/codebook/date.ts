/** A day of the calendar. */
export interface Day {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

/** Which of the first two numbers of `3/4/2024` is the month. */
export type SlashOrder = 'day-first' | 'month-first';

const time =
	'(?:[T ,]+\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d+)?)?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:Z|Uhr|UTC|GMT|[A-Z]{3,4}|[+-]\\d{2}:?\\d{2})?)?';
const yearFirst = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${time}$`, 'i');
const yearLast = new RegExp(`^(\\d{1,2})([-/.])\\s?(\\d{1,2})[-/.]\\s?(\\d{4}|\\d{2})${time}$`, 'i');

/** The day a text names, `31.12.2024`, `2024-12-31` or `12/31/2024`, with or without a time; null where it names none. */
export function dayIn(text: string, slashes: SlashOrder = 'day-first'): Day | null {
	const iso = yearFirst.exec(text);
	if (iso) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]));
	const found = yearLast.exec(text);
	if (!found) return null;
	const [, one, sign, two, last = ''] = found;
	const year = last.length === 2 ? 2000 + Number(last) : Number(last);
	const monthFirst = sign === '/' && slashes === 'month-first';
	return monthFirst ? checked(year, Number(one), Number(two)) : checked(year, Number(two), Number(one));
}

function checked(year: number, month: number, day: number): Day | null {
	const date = new Date(Date.UTC(year, month - 1, day));
	const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return isReal && year >= 1800 && year < 2200 ? { year, month, day } : null;
}

/** The order in which all texts are days; null where in neither all are. `either` where in both. */
export function slashOrderOf(texts: readonly string[]): SlashOrder | 'either' | null {
	const fits = (order: SlashOrder) => texts.every((text) => dayIn(text, order) !== null);
	const [days, months] = [fits('day-first'), fits('month-first')];
	if (!days && !months) return null;
	if (days && months) return texts.some((text) => differs(text)) ? 'either' : 'day-first';
	return days ? 'day-first' : 'month-first';
}

function differs(text: string): boolean {
	const [one, other] = [dayIn(text, 'day-first'), dayIn(text, 'month-first')];
	return one?.month !== other?.month;
}
