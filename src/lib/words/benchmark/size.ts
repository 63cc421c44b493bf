import type { Locale } from '../locale';
import { number } from '../number';

const shapes: readonly {
	readonly shape: RegExp;
	readonly say: Readonly<Record<Locale, (from: string, to: string) => string>>;
}[] = [
	{
		shape: /^(\d+)-(\d+)$/,
		say: {
			de: (from, to) => `mit ${from} bis ${to} Beschäftigten`,
			en: (from, to) => `with ${from} to ${to} persons`,
		},
	},
	{
		shape: /^GE(\d+)$/,
		say: { de: (from) => `ab ${from} Beschäftigten`, en: (from) => `with ${from} or more persons` },
	},
	{
		shape: /^LT(\d+)$/,
		say: {
			de: (below) => `mit weniger als ${below} Beschäftigten`,
			en: (below) => `with fewer than ${below} persons`,
		},
	},
	{
		shape: /^EQ(\d+)$/,
		say: { de: (exact) => `mit ${exact} Beschäftigten`, en: (exact) => `with ${exact} persons` },
	},
];

const allSizes: Readonly<Record<Locale, string>> = { de: 'aller Größen', en: 'of all sizes' };

/** A size class of the label behind "Unternehmen": "ab 10 Beschäftigten", "mit 1 bis 9 Beschäftigten", "aller Größen". */
export function sizePhrase(code: string, locale: Locale): string {
	for (const { shape, say } of shapes) {
		const [, from, to] = shape.exec(code) ?? [];
		if (from !== undefined)
			return say[locale](number(Number(from), locale), to === undefined ? '' : number(Number(to), locale));
	}
	return allSizes[locale];
}
