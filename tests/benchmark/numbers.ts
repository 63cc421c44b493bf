import type { Locale } from '../../src/lib/words/locale';

/** The numbers of a text: those with a percent sign, and all others; each once, smallest first. */
export interface Numbers {
	readonly percents: readonly number[];
	readonly others: readonly number[];
}

const shapes: Readonly<Record<Locale, RegExp>> = {
	de: /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g,
	en: /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g,
};

/** How an interval is called, which is no number. */
const named = /95-%-Bereich|95% interval/g;

/** Reads a text as a reader of its language does: 16.000 in German is 16,000 in English; "56 %" has a no-break space. */
export function numbersIn(text: string, locale: Locale): Numbers {
	const bare = text.replace(named, '');
	const percents: number[] = [];
	const others: number[] = [];
	for (const { 0: digits, index } of bare.matchAll(shapes[locale])) {
		const plain = locale === 'de' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '');
		const sign = locale === 'de' ? '\u00a0%' : '%';
		const isShare = bare.startsWith(sign, index + digits.length);
		(isShare ? percents : others).push(Number(plain));
	}
	return { percents: once(percents), others: once(others) };
}

/** What a text has to say: shares as they are published, in percent, and other numbers. */
export const numbers = (shares: readonly number[], others: readonly number[]): Numbers => ({
	percents: once(shares.map((share) => Math.round(share * 10) / 10)),
	others: once(others),
});

interface Group {
	readonly geo: string;
	readonly size_class: string;
}

/** The numbers that the name of a group holds: its sizes, and how many members its union has. */
export const numbersOfGroup = ({ geo, size_class }: Group): number[] => [
	...[...size_class.matchAll(/\d+/g)].map(Number),
	...(geo === 'EU28' ? [28] : geo === 'EU27_2020' ? [27] : []),
];

const once = (values: readonly number[]): number[] => [...new Set(values)].sort((one, other) => one - other);
