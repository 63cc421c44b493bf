const number = /^[-+−]?(\d+|\d{1,3}([.,'’  ]\d{3})+)([.,]\d+)?([eE][-+]?\d{1,3})?\s?(%|€|EUR)?$/;
const bareDecimal = /^[-+]?[.,]\d+$/;
const date =
	/^(\d{1,2}\.\d{1,2}\.(\d{2}|\d{4})|\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/(\d{2}|\d{4}))([T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?)?$/;
const time = /^\d{1,2}:\d{2}(:\d{2})?$/;
const delimiters = /[,;|\t]/;

/** What a field holds, as far as it shows without knowing the question. */
export type CellKind = 'empty' | 'number' | 'date' | 'words' | 'odd';

/** `odd`: fields that a wrong cut leaves behind, with the delimiters of another dialect close to letters, or half a pair of quotes. */
export function cellKind(text: string): CellKind {
	const cell = text.trim();
	if (cell === '') return 'empty';
	if (number.test(cell) || bareDecimal.test(cell)) return 'number';
	if (date.test(cell) || time.test(cell)) return 'date';
	if (/^["']|["']$/.test(cell)) return 'odd';
	return delimiters.test(cell.replace(/[,;|] /g, '')) ? 'odd' : 'words';
}
