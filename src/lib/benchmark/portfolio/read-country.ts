import { countryNames } from '../../words/benchmark/portfolio-answers';
import { locales } from '../../words/locale';
import { places } from '../countries';
import { elsewhere } from '../profile';
import { compared, plain, said, saysNothing, unanswered, unreadable, type Cell } from './cell';

/** Codes of the standard that name no country. */
const none = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const alpha2 = letters.flatMap((first) => letters.map((second) => first + second));
/** Where Eurostat's code is not the standard's. */
const own: Readonly<Record<string, string>> = { GR: 'EL', GB: 'UK' };

const codeOf = (standard: string): string => {
	const code = own[standard] ?? standard;
	return places.includes(code) ? code : elsewhere;
};

/** The places of a profile by code, in capitals, and by folded name. */
interface Known {
	readonly codes: ReadonlyMap<string, string>;
	readonly names: ReadonlyMap<string, string>;
}

/** Made with the first question: the browser names 250 countries twice. */
let known: Known | null = null;

function learn(): Known {
	const found = new Map<string, string>();
	const codes = new Map<string, string>();
	for (const locale of locales) {
		const named = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
		for (const standard of alpha2.filter((code) => !none.has(code))) {
			const name = named.of(standard);
			if (name === undefined) continue;
			codes.set(standard, codeOf(standard));
			const before = found.get(compared(name));
			if (before === undefined || before === elsewhere) found.set(compared(name), codeOf(standard));
		}
	}
	for (const code of places) codes.set(code, code);
	for (const [name, code] of Object.entries(countryNames)) found.set(compared(name), code);
	return { codes, names: found };
}

/** A country by its code or its German or English name. One without figures of its own is `elsewhere`. */
export function readCountry(text: string): Cell<string> {
	if (saysNothing(text)) return unanswered;
	known ??= learn();
	const code = known.codes.get(plain(text).toUpperCase()) ?? known.names.get(compared(text));
	return code === undefined ? unreadable('unknown') : said(code);
}
