import { attribute } from './attribute';
import { oneLine } from './one-line';

/** A figure where no embed is allowed: as a picture with a link, or as a link. */
export interface PictureCode {
	readonly title: string;
	/** What the drawing shows, in words. */
	readonly sentence: string;
	/** Absolute address of the page where the figure lives. */
	readonly page: string;
	/** Absolute address of a picture of it; null where the build made none. */
	readonly picture: string | null;
}

/** Width of the picture in px: half of its pixels, so that it is sharp on fine screens. */
const width = 960;

/** In HTML that every editor keeps, also one that takes out iframes. One line; no square brackets, for WordPress. */
export function pictureCode({ title, sentence, page, picture }: PictureCode): string {
	const inside = (text: string) => attribute(oneLine(text)).slice(1, -1);
	const shown = picture
		? `<img src=${attribute(picture)} alt="${inside(`${title}: ${sentence}`)}" width="${width}">`
		: inside(title);
	return `<a href=${attribute(page)}>${shown}</a>${picture ? '' : `: ${inside(sentence)}`}`
		.replaceAll('[', '&#91;')
		.replaceAll(']', '&#93;');
}

/** A text that Markdown takes for nothing but a text. */
const plain = (text: string): string => oneLine(text).replace(/[\\`*_[\]<>&#|~$!]/g, '\\$&');

/** An address that does not end its bracket. */
const target = (address: string): string => address.replaceAll('(', '%28').replaceAll(')', '%29');

/** In Markdown without HTML. One line. */
export function markdownCode({ title, sentence, page, picture }: PictureCode): string {
	return picture
		? `[![${plain(`${title}: ${sentence}`)}](${target(picture)})](${target(page)})`
		: `[${plain(title)}](${target(page)}): ${plain(sentence)}`;
}
