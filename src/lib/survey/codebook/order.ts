import { byCount, type Counted } from './counted';
import { numberIn } from './number';
import { plain } from './plain';
import { why, type Why } from './reasons';
import { englishCalendar, englishScales } from './scales-english';
import { germanCalendar, germanScales } from './scales-german';
import { sizeClassesOf } from './size-classes';

/** Texts in the order their answers are shown, and whether that order says more or less. */
export interface Order {
	readonly kind: 'single' | 'ordered';
	readonly texts: readonly string[];
	readonly reason: Why;
}

/** From the least to the most, as a diverging chart has them from left to right. */
const scales = [...germanScales, ...englishScales].map((steps) => steps.toReversed());
const calendars = [...germanCalendar, ...englishCalendar];

/** The order of answers as it is known of scales, classes, calendars and numerals; null where none is known. */
export function orderOf(answers: readonly Counted[]): Order | null {
	const texts = answers.map(({ text }) => text);
	if (texts.length < 2) return null;
	const classes = sizeClassesOf(texts);
	if (classes) {
		const ends = (text: string) => classes.get(text) ?? { from: 0, to: 0 };
		return ordered(
			'size-classes',
			texts,
			(a, b) => order(ends(a).from, ends(b).from) || order(ends(a).to, ends(b).to),
		);
	}
	return (
		byPlace('known-scale', texts, scales) ??
		byPlace('calendar', texts, calendars) ??
		periods(texts) ??
		numerals(texts) ??
		codes(texts)
	);
}

const order = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

const ordered = (
	because: Why['because'],
	texts: readonly string[],
	compare: (a: string, b: string) => number,
): Order => ({ kind: 'ordered', texts: [...texts].sort(compare), reason: why(because, texts) });

const numbered = /^\(?(\d{1,2})(?:\s*[=:.)-]\s*|\s+)/;

/** By the place in a list of steps that knows all the texts; by the numbers in front of them where all have one. */
function byPlace(
	because: Why['because'],
	texts: readonly string[],
	lists: readonly (readonly (readonly string[])[])[],
): Order | null {
	const found = texts.map(plain);
	const bare = found.map((text) => text.replace(numbered, ''));
	const numbers = found.map((text) => Number(numbered.exec(text)?.[1] ?? NaN));
	for (const steps of lists) {
		const places = bare.map((text) => steps.findIndex((step) => step.includes(text)));
		if (places.includes(-1) || new Set(places).size < 2) continue;
		const known = numbers.includes(NaN) ? places : numbers;
		const place = new Map(texts.map((text, i) => [text, known[i] ?? 0]));
		return ordered(because, texts, (a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
	}
	return null;
}

const quarter =
	/^(?:(\d{4})[\s/-]*(?:q|quartal\s?)([1-4])|(?:q|quartal\s?)([1-4])[\s/-]*(\d{4})|([1-4])\. quartal(?:\s(\d{4}))?)$/;
const yearMonth = /^(\d{4})[-/](\d{2})$/;

function periods(texts: readonly string[]): Order | null {
	const keys = new Map<string, number>();
	for (const text of texts) {
		const [, a, b, c, d, e, f] = quarter.exec(plain(text)) ?? [];
		const [, year, month] = yearMonth.exec(text) ?? [];
		const key = year
			? Number(year) * 12 + Number(month)
			: Number(a ?? d ?? f ?? 0) * 12 + Number(b ?? c ?? e) * 3;
		if (Number.isNaN(key)) return null;
		keys.set(text, key);
	}
	return ordered('calendar', texts, (a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
}

const labelled = /^[[(]?(-?\d{1,4})[\])]?(?:\s*(?:=|:|\.|\)|-|–)\s*|\s+(?=[(\p{L}"„]))(.*)$/su;

/** `1 = sehr gut`, `2`, `3`, `4 = schlecht`: numerals, some or all with words. All numerals alone are no case of this. */
function numerals(texts: readonly string[]): Order | null {
	const places = new Map<string, number>();
	let [worded, alone] = [0, 0];
	for (const text of texts) {
		const number = numberIn(text, '.');
		const found = number === null ? labelled.exec(text) : null;
		if (number === null && !found) return null;
		if (number !== null) alone += 1;
		else if (found?.[2] !== '') worded += 1;
		places.set(text, number ?? Number(found?.[1]));
	}
	if (worded === 0 || new Set(places.values()).size !== texts.length) return null;
	const sorted = [...texts].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
	const isScale = alone > 0;
	return {
		kind: isScale ? 'ordered' : 'single',
		texts: sorted,
		reason: why(isScale ? 'numeral-scale' : 'labelled-numerals', sorted, isScale),
	};
}

/** `A1`, `A2`, `A10`: one stem and a number. */
function codes(texts: readonly string[]): Order | null {
	const stems = new Set(texts.map((text) => /^(\p{L}+[ _-]?)\d{1,4}$/u.exec(text)?.[1]));
	if (stems.size !== 1 || stems.has(undefined)) return null;
	const number = (text: string) => Number(/\d+$/.exec(text)?.[0]);
	const sorted = [...texts].sort((a, b) => number(a) - number(b));
	return { kind: 'single', texts: sorted, reason: why('codes-in-order', sorted) };
}

const yes = new Set(['ja', 'yes', 'y', 'j', 'true', 'wahr', 'genannt', '1', 'x', 'richtig', 'oui']);
const last =
	/^(?:sonstige[rs]?|andere[rs]?|anderes|weitere|other|others|something else|sonstiges?)(?:\b|$)|^-?oth(?:er)?-?$/;
const noneOf =
	/^(?:nichts davon|keine[rs]? (?:davon|dieser|der genannten)|none of|none$|keine$|nichts$|keine[rs]?$|nothing)/;

/** Answers without a known order: yes before no; else by frequency, with "other" and "none of these" at the end. */
export function byFrequency(answers: readonly Counted[]): string[] {
	const rank = ({ text }: Counted): number => {
		const word = plain(text);
		if (answers.length === 2 && yes.has(word)) return -1;
		return noneOf.test(word) ? 2 : last.test(word) ? 1 : 0;
	};
	const sorted = byCount(answers);
	return sorted.sort((a, b) => rank(a) - rank(b)).map(({ text }) => text);
}
