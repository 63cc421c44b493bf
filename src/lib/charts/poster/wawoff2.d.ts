declare module 'wawoff2' {
	/** A woff2 font as the TTF that was packed in it. */
	export function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}
