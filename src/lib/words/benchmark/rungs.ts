import type { Locale } from '../locale';
import { listed } from '../list';

type LeftOut = 'size' | 'sector' | 'country';

/** What there is to say of one rung beside its group and its share. */
export type RungFacts =
	| {
			readonly kind: 'shown' | 'wider' | 'without-you';
			readonly year: number;
			readonly leavesOut: readonly LeftOut[];
	  }
	| { readonly kind: 'too-old'; readonly year: number; readonly newest: number }
	| { readonly kind: 'not-published' };

/** "2023, wird gezeigt", "2016, zu alt: die neueste Zahl ist von 2023", "keine amtliche Zahl bekannt". */
export function rungSays(facts: RungFacts, locale: Locale): string {
	const say = states[locale];
	if (facts.kind === 'not-published') return say.notPublished;
	if (facts.kind === 'too-old') return `${facts.year}, ${say.tooOld(facts.newest)}`;
	const without = facts.leavesOut.map((what) => say.without[what]);
	const place = facts.kind === 'without-you' ? [] : [say[facts.kind]];
	return [facts.year, ...place, ...(without.length > 0 ? [listed(without, locale)] : [])].join(', ');
}

const states = {
	de: {
		shown: 'wird gezeigt',
		wider: 'weiter gefasst',
		without: { size: 'ohne Betriebe Ihrer Größe', sector: 'ohne Ihre Branche', country: 'ohne Ihr Land' },
		tooOld: (newest: number) => `zu alt: Die neueste Zahl ist von ${newest}`,
		notPublished: 'keine amtliche Zahl bekannt',
	},
	en: {
		shown: 'is shown',
		wider: 'wider',
		without: {
			size: 'without businesses of your size',
			sector: 'without your sector',
			country: 'without your country',
		},
		tooOld: (newest: number) => `too old: the newest figure is of ${newest}`,
		notPublished: 'no official figure known',
	},
} as const;
