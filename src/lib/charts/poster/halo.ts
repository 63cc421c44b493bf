/**
 * Lays the seam of paper around texts under them as a copy of its own. A drawing has both in one element and says that the
 * stroke comes first (`paint-order`); LibreOffice and others do not know that and would paint the seam over the letters.
 */
export function layHalosUnder(drawing: Element): void {
	for (const text of drawing.querySelectorAll('[paint-order]')) {
		const seam = text.cloneNode(true) as Element;
		seam.setAttribute('class', 'halo');
		seam.setAttribute('fill', text.getAttribute('stroke') ?? 'none');
		for (const name of ['paint-order', 'fill-opacity']) seam.removeAttribute(name);
		for (const name of ['paint-order', 'stroke', 'stroke-width', 'stroke-linejoin'])
			text.removeAttribute(name);
		text.before(seam);
	}
}
