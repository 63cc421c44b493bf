/** How the letters of a file are written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'windows-1252';

export interface Decoded {
	readonly text: string;
	readonly encoding: Encoding;
}

/**
 * The text of a file: UTF-8 if every byte of it is, UTF-16 with its mark ("Unicode text" of Excel), else Windows-1252, in which
 * German Excel saves CSV. The byte order mark is no part of the text.
 */
export function decode(bytes: Uint8Array): Decoded {
	if (bytes[0] === 0xff && bytes[1] === 0xfe)
		return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
	} catch {
		return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
	}
}
