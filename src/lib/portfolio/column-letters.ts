/** A column as a spreadsheet calls it: 0 is A, 25 is Z, 26 is AA. */
export const columnLetters = (at: number): string =>
	at < 26
		? String.fromCharCode(65 + at)
		: columnLetters(Math.floor(at / 26) - 1) + String.fromCharCode(65 + (at % 26));
