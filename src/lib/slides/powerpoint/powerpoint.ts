import { strFromU8, strToU8, unzipSync } from 'fflate';
import { archive } from '../../share/archive';
import type { Deck } from '../deck';
import { chartXml } from './chart-xml';
import { contentTypes, inOrder, ownParts } from './parts';
import { composeDeck } from './compose';
import { plainDeck } from './plain-deck';
import { mended } from './slide-xml';
import { sheetOf } from './sheet';
import { unshielded } from './shielded';
import { withNotes } from './notes-xml';
import { workbook } from './workbook';

/**
 * A deck as a PowerPoint file of 16:9: on each slide title, subtitle, charts or tables that Office can edit, with whiskers as its own error bars, notes, sources with n, and a
 * link to the figure on the website. Speaker notes hold the speaker's words, the sentence, all notes and the citation. A table or list that is too long goes on
 * on a further slide. Steps are not carried. The same deck gives the same bytes.
 *
 * @param at.site absolute address of the website's start page, with a slash at its end
 */
export async function powerpoint(deck: Deck, at: { site: string }): Promise<Uint8Array> {
	const { default: Presentation } = await import('pptxgenjs');
	const { locale, ...plain } = plainDeck(deck);
	const presentation = new Presentation();
	const composed = composeDeck(presentation, { ...plain, locale }, at.site);
	const written = unzipSync((await presentation.write({ outputType: 'uint8array' })) as Uint8Array);
	const parts = new Map<string, string | Uint8Array>();
	for (const [name, bytes] of Object.entries(written)) {
		if (name.endsWith('/') || /^ppt\/(charts|embeddings)\/|^\[Content_Types\]/.test(name)) continue;
		parts.set(name, unshielded(strFromU8(bytes)));
	}
	const text = (name: string): string => {
		const found = parts.get(name);
		if (typeof found !== 'string') throw new Error(`PptxGenJS wrote no ${name}.`);
		return found;
	};

	let number = 0;
	for (const [at, { charts, notes, titleName }] of composed.slides.entries()) {
		const slide = `ppt/slides/slide${at + 1}.xml`;
		const links = `ppt/slides/_rels/slide${at + 1}.xml.rels`;
		const noted = `ppt/notesSlides/notesSlide${at + 1}.xml`;
		parts.set(slide, mended(text(slide), titleName));
		parts.set(noted, withNotes(text(noted), notes, locale));
		const first = number;
		let within = 0;
		// Its charts are counted on from file to file; here each file starts with the first.
		parts.set(
			links,
			text(links).replace(/\/ppt\/charts\/chart\d+\.xml/g, () => `../charts/chart${first + ++within}.xml`),
		);
		for (const chart of charts) {
			number += 1;
			const sheet = sheetOf(chart, locale);
			const book = `Microsoft_Excel_Worksheet${number}.xlsx`;
			parts.set(`ppt/charts/chart${number}.xml`, chartXml(chart, sheet, locale));
			parts.set(`ppt/charts/_rels/chart${number}.xml.rels`, bookLink(book));
			parts.set(`ppt/embeddings/${book}`, workbook(sheet));
		}
	}
	parts.set('ppt/presentation.xml', inOrder(text('ppt/presentation.xml')));
	const about = { title: composed.title, locale, slides: composed.slides.length, date: composed.taken };
	for (const [name, part] of ownParts(text('ppt/theme/theme1.xml'), about)) parts.set(name, part);

	parts.set('[Content_Types].xml', contentTypes([...parts.keys()]));
	return archive(
		new Map([...parts].map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])),
	);
}

const bookLink = (book: string): string =>
	'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
	`<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/package" Target="../embeddings/${book}"/></Relationships>`;
