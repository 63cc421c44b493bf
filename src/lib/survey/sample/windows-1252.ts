/** Letters of windows-1252 that Unicode keeps elsewhere, as far as the sample writes them. */
const moved: Readonly<Record<string, number>> = { '€': 0x80, '„': 0x84, '“': 0x93, '”': 0x94, '–': 0x96 };

/** The bytes of a text in windows-1252, in which German Excel writes a plain CSV. Throws at a letter it does not have. */
export function inWindows1252(text: string): Uint8Array {
	return Uint8Array.from(Array.from(text), (letter) => {
		const code = moved[letter] ?? letter.codePointAt(0) ?? 0;
		if (code > 0xff || (code >= 0x80 && code < 0xa0 && !(letter in moved)))
			throw new Error(`windows-1252 has no “${letter}”`);
		return code;
	});
}
