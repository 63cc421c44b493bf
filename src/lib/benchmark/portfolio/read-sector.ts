import { broadSectors } from '../../words/benchmark/portfolio-answers';
import { divisions } from '../../words/divisions';
import { locales } from '../../words/locale';
import { findTrades, mostTrades } from '../trades';
import { compared, said, saysNothing, unanswered, unreadable, type Cell } from './cell';
import { readSectorCode } from './sector-code';

/** Divisions by their own names in both languages. */
const named = new Map<string, number>(
	Object.entries(divisions).flatMap(([division, name]) =>
		locales.map((locale) => [compared(name[locale]), Number(division)] as const),
	),
);

const broad = new Set(broadSectors.map(compared));

/**
 * A division of NACE by its code, by its name, or by an everyday word in German or English ("Bäckerei", "hairdresser").
 * A word that leads to more than one division is unclear, and so is one for a whole part of the economy ("Industrie").
 */
export function readSector(text: string): Cell<number> {
	if (saysNothing(text)) return unanswered;
	const code = readSectorCode(text);
	if (code) return code;
	const word = compared(text);
	const division = named.get(word);
	if (division !== undefined) return said(division);
	if (broad.has(word)) return unreadable('unclear');
	const found = locales.map((locale) => findTrades(text, locale));
	const same = found.flat().filter(({ name }) => compared(name) === word);
	const led = new Set((same.length > 0 ? same : found.flat()).map((trade) => trade.division));
	if (led.size === 0) return unreadable('unknown');
	// A word that finds as much as can be found may have found more.
	const isBroad = same.length === 0 && found.some(({ length }) => length >= mostTrades);
	return led.size === 1 && !isBroad ? said([...led][0] ?? 0) : unreadable('unclear');
}
