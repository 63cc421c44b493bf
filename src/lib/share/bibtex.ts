import type { Series } from '../catalog/series';
import type { Source } from '../catalog/source';

const special = /[\\{}&%$#_~^]/g;
const escapes: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	// BibTeX counts an escaped brace as a brace: alone, it would swallow the entries that follow.
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
};

/** A text as BibTeX takes it: its special characters escaped, umlauts as they are (UTF-8). */
export const bibtexText = (text: string): string => text.replace(special, (c) => escapes[c] ?? `\\${c}`);

/**
 * A source of a series as a BibTeX entry, keyed by both ids. `years`: of the values read there; the last is the entry's.
 * Throws a RangeError without a year.
 */
export function bibtex(
	series: Pick<Series, 'id' | 'commissioner'>,
	source: Source,
	years: readonly number[],
): string {
	if (years.length === 0) throw new RangeError(`No value of ${series.id} was read in ${source.id}.`);
	const notes = [
		...(series.commissioner ? [`commissioned by ${series.commissioner}`] : []),
		...(source.via ? [source.via.en] : []),
		`licence: ${source.licence.name.en}`,
	];
	const fields = [
		['author', `{${bibtexText(source.publisher)}}`],
		['title', `{${bibtexText(source.title.en)}}`],
		['year', String(Math.max(...years))],
		...(source.address ? [['url', source.address.replace(/[{}\\]/g, encodeURIComponent)]] : []),
		['urldate', source.retrieved],
		['note', bibtexText(notes.join('; '))],
	];
	const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
	return `@misc{${series.id}:${source.id},\n${lines.join('\n')}\n}`;
}
