/** Long enough for every browser to have begun to read, ms. */
const kept = 60_000;

/** Saves a file in the reader's folder for downloads, as a click on a link would. A text is written in UTF-8. */
export function save(content: Blob | string, name: string, type: string): void {
	const address = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.hidden = true;
	// Firefox follows only a link that is in the page.
	document.body.append(link);
	link.click();
	link.remove();
	setTimeout(() => URL.revokeObjectURL(address), kept);
}
