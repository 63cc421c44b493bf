import { cellText, numberText } from '../cell-text';

/** Seconds from 14 October 1582, from which SPSS counts, to 1970. */
const toEpoch = 12_219_379_200;

/** Formats of SPSS that are days (DATE, ADATE, JDATE, MOYR, QYR, WKYR, EDATE, SDATE), days with a time (DATETIME, YMDHMS), times (TIME, DTIME). */
const days = new Set([20, 22, 23, 24, 28, 29, 30, 38, 39, 41]);
const times = new Set([21, 25, 40]);

/** A number of SPSS as text: dates as `2026-03-12`, times as `14:05:00`, numbers with a decimal point. */
export function valueText(number: number, format: number): string {
	if (days.has(format)) return cellText(new Date((number - toEpoch) * 1_000));
	if (!times.has(format)) return numberText(String(number));
	const [hours, minutes, seconds] = [
		Math.floor(number / 3_600),
		Math.floor(number / 60) % 60,
		Math.floor(number) % 60,
	];
	return [hours, minutes, seconds].map((part) => String(part).padStart(2, '0')).join(':');
}
