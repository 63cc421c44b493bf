import { Cutter } from './cutter';
import type { Dialect, Encoding } from './dialect';
import { footerLine } from './footer';
import { headerRows } from './header-rows';
import { scoreOf, type Score } from './score';
import { mainSection, type Placed } from './sections';

/** What is made of the beginning of a file. */
export interface Guess {
	readonly dialect: Dialect;
	readonly certainty: number;
	/** Nothing separates fields. */
	readonly isOneColumn: boolean;
}

/** The end of a text, from a line's beginning on, and which line that is: it takes a look at every byte to know. */
export interface Rest {
	readonly tail: Uint8Array;
	readonly line: () => number;
}

type Cutting = Pick<Dialect, 'delimiter' | 'quote' | 'escape'>;

const delimiters = [',', ';', '\t', '|'] as const;
/** Records that are looked at. */
const LOOKED_AT = 400;

/** The first records of a text. */
export function firstRecords(
	bytes: Uint8Array,
	cutting: Cutting,
	count: number,
	expected: number | null,
): Placed[] {
	const cutter = new Cutter(bytes, cutting);
	const records: Placed[] = [];
	for (let at = 0, line = 1; at < bytes.length && records.length < count;) {
		const cut = cutter.at(at, expected);
		records.push({ ...cut, line });
		at = cut.next;
		line += cut.lines;
	}
	return records;
}

/** Excel says in a first line of its own how fields are parted. */
function saidDelimiter(text: string): Dialect['delimiter'] | null {
	const said = /^\s*"?sep=(.)"?\s*$/i.exec(text.slice(0, 20).split(/[\r\n]/)[0] ?? '')?.[1];
	return delimiters.find((delimiter) => delimiter === said) ?? null;
}

/** Ways of quoting that a text may use; a letter that is nowhere near the edge of a field wraps none. */
function quotings(text: string): Pick<Dialect, 'quote' | 'escape'>[] {
	const wraps = (quote: string) =>
		new RegExp(`(^|[,;|\\t\\r\\n])${quote}[^]{0,1000}?${quote}([,;|\\t\\r\\n]|$)`).test(text);
	const ways: Pick<Dialect, 'quote' | 'escape'>[] = [{ quote: '"', escape: 'doubled' }];
	if (text.includes('\\"')) ways.push({ quote: '"', escape: 'backslash' });
	if (wraps("'")) {
		ways.push({ quote: "'", escape: 'doubled' });
		if (text.includes("\\'")) ways.push({ quote: "'", escape: 'backslash' });
	}
	if (text.split('"').length > 5 && !wraps('"')) ways.push({ quote: null, escape: 'doubled' });
	return ways;
}

/**
 * The dialect of the beginning of a text (`bytes` in UTF-8 without a mark, whole lines): all that come into question are tried
 * and scored. `rest`: the end of a longer text, where a footer is looked for.
 */
export function guess(bytes: Uint8Array, encoding: Encoding, rest: Rest | null): Guess {
	const text = new TextDecoder().decode(bytes);
	const said = saidDelimiter(text);
	const begin = said === null ? 0 : 1;
	const tried: { cutting: Cutting; score: Score }[] = [];
	for (const quoting of quotings(text))
		for (const delimiter of said === null ? delimiters : [said]) {
			const cutting = { delimiter, ...quoting };
			tried.push({ cutting, score: scoreOf(firstRecords(bytes, cutting, LOOKED_AT, null).slice(begin)) });
		}
	tried.sort((a, b) => b.score.value - a.score.value);
	const [best] = tried;
	if (!best) throw new Error('No dialect was tried.');
	const { cutting, score } = best;
	const second =
		tried.find(({ cutting: { delimiter } }) => delimiter !== cutting.delimiter)?.score.value ?? 0;
	const records = firstRecords(bytes, cutting, LOOKED_AT, score.fields).slice(begin);
	const { preamble, from, to } = mainSection(records, score.fields);
	const table = records.slice(from, to);
	const { headers, certainty } = headerRows(
		table.filter(({ text }) => text.trim() !== '').map(({ fields }) => fields),
	);
	const lastLine = rest === null ? lastOf(table, records.slice(to)) : footerLine(rest, cutting, score.fields);
	const isOneColumn = score.fields === 1 && !records.some(({ fields }) => fields.length > 1) && said === null;
	const apart = score.value > 0 ? (score.value - second) / score.value : 0;
	const dialect = { encoding, ...cutting, preamble: Math.max(begin, preamble), headers, lastLine };
	return {
		dialect,
		isOneColumn,
		certainty: Math.min(
			said === null ? 0.4 + apart : 1,
			certainty,
			isSmooth(records.slice(0, from), headers) ? 1 : 0.8,
		),
	};
}

/** The last line of a table that another part of the file follows behind a blank line; null where the file ends with it. */
function lastOf(table: readonly Placed[], behind: readonly Placed[]): number | null {
	const last = table.at(-1);
	const next = behind.find(({ text }) => text.trim() !== '');
	if (!last || !next) return null;
	const fields = table.map((record) => record.fields.length).sort((a, b) => a - b)[table.length >> 1];
	return next.fields.length === fields ? null : last.line + last.lines - 1;
}

/** Whether what stands before the table is a few lines of text, no table of its own and not its header. */
const isSmooth = (above: readonly Placed[], headers: number) =>
	above.every(({ fields }) => fields.filter((field) => field.trim() !== '').length <= (headers > 0 ? 2 : 1));
