import { sizeClasses, type SizeClass } from '../profile';
import { compared, said, saysNothing, unanswered, unreadable, type Cell } from './cell';

/** Persons employed, from – to. */
type Span = readonly [from: number, to: number];

const most = 9;
/** The smallest number of persons in each class. The owner is one, so a business without employees is in the first, too. */
const from: Readonly<Record<SizeClass, number>> = { '1-9': 0, '10-49': 10, '50-249': 50, GE250: 250 };

const digits = String.raw`(\d{1,${most}}|\d{1,3}(?:[., ']\d{3})+)`;
const amount = (text: string): number => Number(text.replace(/\D/g, ''));

const beforeNumber = (words: string) => new RegExp(`^(?:${words}) ?${digits}$`);
const shapes: readonly { readonly shape: RegExp; readonly span: (one: number, two: number) => Span }[] = [
	{ shape: new RegExp(`^${digits}$`), span: (one) => [one, one] },
	{
		shape: new RegExp(`^(?:von )?${digits} ?(?:-|–|—|−|bis|to) ?${digits}$`),
		span: (one, two) => [one, two],
	},
	{
		shape: new RegExp(String.raw`^${digits} ?(?:\+|und mehr|oder mehr|and more|or more|u\. ?m\.)$`),
		span: (one) => [one, Infinity],
	},
	{
		shape: beforeNumber(String.raw`>=|≥|ge|ab|mind\.|mindestens|at least|from`),
		span: (one) => [one, Infinity],
	},
	{ shape: beforeNumber('>|gt|uber|mehr als|more than|over'), span: (one) => [one + 1, Infinity] },
	{ shape: beforeNumber('<|lt|unter|weniger als|less than|fewer than|under'), span: (one) => [0, one - 1] },
	{
		shape: beforeNumber(String.raw`<=|≤|le|bis|bis zu|hochstens|max\.|maximal|up to|at most`),
		span: (one) => [0, one],
	},
];

/** Words round the number that say what is counted. */
const counted =
	/ ?\b(mitarbeiter[/*:_]?in(nen)?|mitarbeiter|mitarbeitende|ma|beschaftigten?|arbeitnehmer(innen)?|personen|leute|angestellte|persons employed|employees|persons|people|staff)\b\.? ?/g;

const months = 'jan|feb|mar|mrz|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec';
/** What Excel makes of "1-9" and "10-49": "01. Sep", "Okt 49", "09.01.2026". */
const date = new RegExp(
	String.raw`^\d{1,2}[. -]*(${months})[a-z]*\b|^(${months})[a-z]*[. -]*\d{2,4}$|^\d{1,2}\.\d{1,2}\.(\d{2,4})?$|^\d{1,2}/\d{1,2}/\d{2,4}$|^\d{4}-\d{2}-\d{2}`,
);

/**
 * A class of persons employed, or a number of them: "12", "1-9", "10 bis 49", "250+", "ab 250 Mitarbeitende", "1.200". A span
 * that reaches into two classes is unclear ("5-20"), and so is "klein": in Germany it means below 10 to some, below 50 to others.
 */
export function readSize(text: string): Cell<SizeClass> {
	if (saysNothing(text)) return unanswered;
	const whole = compared(text);
	if (date.test(whole)) return unreadable('date');
	const bare = whole.replace(counted, ' ').replace(/\s+/g, ' ').trim();
	for (const { shape, span } of shapes) {
		const [, one, two] = shape.exec(bare) ?? [];
		if (one !== undefined) return classOf(span(amount(one), amount(two ?? '')));
	}
	return unreadable(
		/^(kleinst|klein|mittel|gross|micro|small|medium|large)/.test(bare) ? 'unclear' : 'unknown',
	);
}

function classOf([low, high]: Span): Cell<SizeClass> {
	if (low > high || high < 1) return low === 0 && high === 0 ? said('1-9') : unreadable('unknown');
	const at = (persons: number) => sizeClasses.findLast((size) => from[size] <= persons);
	const [first, last] = [at(low), at(high)];
	return first && first === last ? said(first) : unreadable('unclear');
}
