import { collapsed } from './plain';

/** A way to read the name of a column as one option of a question. */
export interface Split {
	/** What the columns of the question have in common; only to be compared. */
	readonly key: string;
	/** The question in words, or its code. */
	readonly stem: string;
	readonly option: string;
	readonly style: 'bracket' | 'worded' | 'numbered' | 'prefixed';
}

/** LimeSurvey puts codes in front: `G01Q02[SQ001]. Welche Kanäle? [Facebook]`. */
const coded = /^([A-Za-z]\w*)\[(\w+)\][.:]\s*(?=\S)/;
const bracket = /^(.+?)[\s.:]*\[([^[\]]+)\]$/s;
const separators = ['\n', ' | ', ' – ', ' — ', ' - ', ' / ', ': ', ' > '];
const numbered = /^(.*[^\s_.-])[_.-]+(\d{1,4}|[a-z])$/is;
const lettered = /^(.*\d)(?:([a-z])|[rm](\d{1,3}))$/i;

/** `zweck_werbung`, `zweck_personal`. */
const prefixed = /^(\p{L}[^\s_]*)_(\p{L}.*)$/u;

/** All the ways to read a name as question and option; the clearest first. */
export function splitsOf(name: string): Split[] {
	const [front = '', code = ''] = coded.exec(name) ?? [];
	const text = name.slice(front.length);
	const found: Split[] = [];
	const add = (style: Split['style'], stem: string, option: string) => {
		if (stem.trim() === '' || option.trim() === '') return;
		const key = `${style} ${code} ${collapsed(stem).toLowerCase()}`;
		found.push({ key, stem: collapsed(stem), option: collapsed(option), style });
	};
	const [, stem = '', option = ''] = bracket.exec(text) ?? [];
	add('bracket', stem, option);
	for (const separator of separators) {
		const at = text.lastIndexOf(separator);
		if (at > 0) add('worded', text.slice(0, at), text.slice(at + separator.length));
	}
	const number = numbered.exec(text);
	if (number) add('numbered', number[1] ?? '', number[2] ?? '');
	const prefix = number ? null : prefixed.exec(text);
	if (prefix) add('prefixed', prefix[1] ?? '', prefix[2] ?? '');
	const letter = number ? null : lettered.exec(text);
	if (letter) add('numbered', letter[1] ?? '', letter[2] ?? letter[3] ?? '');
	return found;
}

/** `G01Q02. Welche Kanäle nutzen Sie?` without its code, where there are words behind it. */
export function questionOf(name: string): string {
	const text = name.replace(coded, '').replace(/ – (?:open-ended )?response$/i, '');
	const [, words = ''] = /^[A-Za-z]{1,4}\d[\w.]*(?:\[\w+\])?\s*[.:)]\s+(.+)$/s.exec(text) ?? [];
	return /\s/.test(words.trim()) ? words : text;
}

/** Stems that say nothing: every column of such a file has them, `v_12`, `var_3`. */
export const saysNothing = (stem: string): boolean =>
	/^(?:[a-z]|var|variable|q|frage|item|column|col|spalte|feld|field|question)$/i.test(stem);

/** The names of SoSci Survey: `A101_01`, `AB02_13`. It writes 1 for not chosen and 2 for chosen. */
export const isSosci = (name: string): boolean => /^[A-Z][A-Z0-9]\d\d_\d\d[a-z]?$/.test(name);
