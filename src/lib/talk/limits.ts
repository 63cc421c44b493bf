/** How much a talk may hold. Its fields take no more, and neither does an address. */
export const limits = {
	slides: 80,
	/** Characters. */
	title: 200,
	lead: 300,
	notes: 4_000,
	/** Codes of rows named in one slide, and the characters of one. */
	steps: 200,
	code: 120,
	/** Characters of a link that mail programs and older browsers still take whole. */
	link: 8_000,
	/** Bytes of the text behind a link. */
	text: 4_000_000,
} as const;
