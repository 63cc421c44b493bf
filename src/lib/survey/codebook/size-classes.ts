import { numberIn } from './number';
import { plain } from './plain';

/** From where to where a class goes; Infinity for an open end. */
export interface SizeClass {
	readonly from: number;
	readonly to: number;
}

const figure = "(\\d[\\d.,' \\u00a0\\u202f]*?)";
const unit = '(?:\\s*(mio|mrd|tsd|million|millionen|mill|m|k|t)\\b\\.?)?';
const rest = '(?:\\s*[a-zäöü%€$£(*][^\\d]*)?';
const amount = `(?:€|eur|\\$|£)?\\s*${figure}${unit}`;
const between = new RegExp(
	`^(?:von\\s+|from\\s+|between\\s+|zwischen\\s+|\\[|\\()?${amount}(?:\\s*[€$£]|\\s*eur(?:o)?)?\\s*(?:-|bis zu|bis unter|bis|to under|to|und|and|,|\\.\\.\\.?)\\s*${amount}\\s*[\\])]?${rest}$`,
);
const below = new RegExp(
	`^(?:bis zu|bis unter|bis einschliesslich|bis|unter|weniger als|höchstens|max\\.?|maximal|<=?|≤|under|up to|less than|fewer than|below|at most)\\s*${amount}${rest}$`,
);
const above = new RegExp(
	`^(?:ab|über|mehr als|mindestens|min\\.?|>=?|≥|over|more than|at least|above|from)\\s*${amount}(?:\\s*(?:und mehr|oder mehr|and more|or more))?${rest}$`,
);
const behind = new RegExp(
	`^${amount}\\s*(?:[a-zäöü€$£]+\\s*)?(?:\\+|und mehr|oder mehr|u\\. ?m\\.|und darüber|und älter|oder älter|and more|or more|and over|and above|or older|and older|plus)${rest}$`,
);
const belowBehind = new RegExp(
	`^${amount}\\s*(?:[a-zäöü€$£]+\\s*)?(?:und weniger|oder weniger|or less|or fewer|and under|und jünger|or younger)${rest}$`,
);
const single = new RegExp(`^${amount}${rest}$`);
/** Nobody, or the owner alone, among classes of employees. */
const nobody =
	/^(?:kein(?:e|en)?|0|none|no|nur ich|ohne|solo|ich allein|allein|just me|only me|zero)(?:[\s-]+[a-zäöü:(/][^\d]*)?$/;

const factors: Readonly<Record<string, number>> = {
	...{ mio: 1e6, million: 1e6, millionen: 1e6, mill: 1e6, m: 1e6, mrd: 1e9 },
	...{ tsd: 1e3, t: 1e3, k: 1e3 },
};

const value = (digits = '', factor = '', other = ''): number => {
	const trimmed = digits.replace(/[.,' ]+$/, '');
	const found = numberIn(trimmed, ',') ?? numberIn(trimmed, '.') ?? Number.NaN;
	return found * (Object.hasOwn(factors, factor || other) ? (factors[factor || other] ?? 1) : 1);
};

/** The class a text names, `1-9`, `10 bis 49 Beschäftigte`, `250+`, `unter 2 Mio. Euro`; null where it names none. */
export function sizeClassIn(text: string): SizeClass | null {
	const found = text.length <= 80 ? classIn(plain(text)) : null;
	return found && !Number.isNaN(found.from) && !Number.isNaN(found.to) && found.from <= found.to
		? found
		: null;
}

/** `(19,39]`, as R's `cut` writes it. */
const cut = /^[[(](-?[\d.]+|-inf), ?(-?[\d.]+|inf)[\])]$/;
const end = (text = ''): number => Number(text.replace('inf', 'Infinity'));

function classIn(text: string): SizeClass | null {
	const interval = cut.exec(text);
	if (interval) return { from: end(interval[1]), to: end(interval[2]) };
	if (nobody.test(text)) return { from: 0, to: 0 };
	const range = between.exec(text);
	if (range) return { from: value(range[1], range[2], range[4]), to: value(range[3], range[4]) };
	const open = above.exec(text) ?? behind.exec(text);
	if (open) return { from: value(open[1], open[2]), to: Infinity };
	const closed = below.exec(text) ?? belowBehind.exec(text);
	if (closed) return { from: -Infinity, to: value(closed[1], closed[2]) };
	const one = single.exec(text);
	return one ? { from: value(one[1], one[2]), to: value(one[1], one[2]) } : null;
}

/** The texts as classes, where all are, and at least two name more than one number. */
export function sizeClassesOf(texts: readonly string[]): Map<string, SizeClass> | null {
	const classes = new Map<string, SizeClass>();
	let spans = 0;
	for (const text of texts) {
		const found = sizeClassIn(text);
		if (!found) return null;
		classes.set(text, found);
		if (found.from < found.to) spans += 1;
	}
	return spans >= 2 || (spans === 1 && classes.size === 2) ? classes : null;
}
