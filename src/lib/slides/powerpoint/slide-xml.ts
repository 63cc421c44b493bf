/**
 * A slide as PptxGenJS writes it, mended: its title is the slide's title to outlines and screen readers, no two shapes share a number, no
 * outline is empty, and links say their target alone.
 */
export function mended(slide: string, titleName: string): string {
	let id = 1;
	return slide
		.replace(/<a:ln><\/a:ln>/g, '')
		.replace(
			/<a:hlinkClick r:id="(\w+)"[^>]*?(tooltip="[^"]*")[^>]*?(\/?)>/g,
			(_, rId: string, tooltip: string, end: string) => `<a:hlinkClick r:id="${rId}" ${tooltip}${end}>`,
		)
		.replace(
			/<p:cNvPr id="\d+"/g,
			(_, at: number) => `<p:cNvPr id="${at < slide.indexOf('</p:nvGrpSpPr>') ? 1 : ++id}"`,
		)
		.replace(
			new RegExp(`(name="${titleName}"[^>]*>(?:</p:cNvPr>)?<p:cNvSpPr[^>]*?/?>)<p:nvPr></p:nvPr>`),
			'$1<p:nvPr><p:ph type="title"/></p:nvPr>',
		);
}
