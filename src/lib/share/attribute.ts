const entities: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

/** A text as the value of an attribute in HTML, in its quotes. */
export const attribute = (text: string): string =>
	`"${text.replace(/[&"<>]/g, (sign) => entities[sign] ?? sign)}"`;
