import type PptxGenJS from 'pptxgenjs';
import type { Deck, Slide } from '../deck';
import { ownSeries } from '../../plates/plate';
import { pages } from '../../words/pages';
import { partOf, powerpoint as words } from '../../words/powerpoint';
import { addFace } from './add-face';
import { ink, signal } from './colours';
import { languages, typeface } from './drawing-xml';
import { facesOf } from './faces';
import { footOf } from './foot';
import type { NativeChart } from './native';
import { fitFront, fitParagraph, fitTitle, inner, page, sizes, type Fitted } from './page';
import { shielded } from './shielded';
import { notesOf, toldOf } from './told';

/** What a slide needs besides what PptxGenJS wrote. */
export interface ComposedSlide {
	readonly charts: readonly NativeChart[];
	readonly notes: readonly string[];
	readonly titleName: string;
}

export interface Composed {
	readonly title: string;
	/** The newest day that values were taken on. */
	readonly taken: Date;
	readonly slides: readonly ComposedSlide[];
}

/** Puts all slides of a deck into a presentation. */
export function composeDeck(presentation: PptxGenJS, deck: Deck, site: string): Composed {
	presentation.layout = 'LAYOUT_WIDE';
	presentation.theme = { headFontFace: typeface, bodyFontFace: typeface };
	const title = deck.title || deck.slides[0]?.plate.title || pages.name[deck.locale];
	const front = deck.title === '' && deck.slides.length > 0 ? [] : [titleSlide(presentation, deck, site)];
	const slides = deck.slides.flatMap((slide) => figureSlides(presentation, slide, site));
	return { title, taken: newest(deck), slides: [...front, ...slides] };
}

function newest({ slides }: Deck): Date {
	const days = slides
		.map(({ plate }) => plate.taken)
		.filter((day) => /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)));
	return new Date(`${days.sort().at(-1) ?? '2000-01-01'}T00:00:00Z`);
}

/** How a text is set on a slide. */
function set(
	{ size, box }: Omit<Fitted, 'text'>,
	locale: Deck['locale'],
	name: string,
): PptxGenJS.TextPropsOptions {
	return {
		...box,
		...{ fontSize: size, fontFace: typeface, color: ink, lang: languages[locale], margin: 0 },
		// Fitted for Georgia; where another typeface stands in for it, the text shrinks rather than runs into the next.
		...{ align: 'left', valign: 'top', fit: 'shrink', objectName: name },
	};
}

function titleSlide(presentation: PptxGenJS, { title, lead, locale }: Deck, site: string): ComposedSlide {
	const slide = presentation.addSlide();
	const name = words.title[locale];
	const fitted = fitFront(title || pages.name[locale], 2.3);
	slide.addShape('rect', {
		...{ x: page.margin, y: fitted.box.y - 0.35, w: 1.2, h: 0.08, fill: { color: signal } },
		objectName: words.line[locale],
	});
	slide.addText(shielded(fitted.text), { ...set(fitted, locale, name), bold: true });
	const below = fitted.box.y + fitted.box.h + 0.2;
	if (lead !== '') {
		const under = fitParagraph(lead, below, 3, 20);
		slide.addText(shielded(under.text), set(under, locale, words.subtitle[locale]));
	}
	const home = { x: page.margin, y: page.h - 0.8, w: inner, h: 0.3 };
	slide.addText(
		[link(`${pages.name[locale]} · ${withoutScheme(site)}`, site)],
		set({ size: 14, box: home }, locale, words.source[locale]),
	);
	return { charts: [], notes: [], titleName: name };
}

/** More slides than this nobody shows of one figure. */
const mostFaces = 12;

/** A figure on one slide, or on several where it has too many rows. */
function figureSlides(presentation: PptxGenJS, { plate, ...slide }: Slide, site: string): ComposedSlide[] {
	const { locale } = plate;
	const isOwn = plate.series === ownSeries;
	const address = addressOf(plate.path, site);
	const title = fitTitle(plate.title, 0.45);
	const subtitle = fitParagraph(plate.subtitle, title.box.y + title.box.h + 0.06, 3, sizes.subtitle);
	const top = subtitle.box.y + subtitle.box.h + 0.2;
	// What a face says of itself depends on its form alone; so the foot is known before the room for the face is.
	const { said } = facesOf(plate, { x: page.margin, y: top, w: inner, h: 4 });
	const foot = footOf(
		{ said: [...said, ...toldOf(plate, 4)], notes: plate.notes, sources: plate.sources },
		locale,
	);
	const footTop = page.h - 0.4 - foot.height;
	const { faces: every } = facesOf(plate, { x: page.margin, y: top, w: inner, h: footTop - 0.12 - top });
	const faces = every.slice(0, mostFaces);
	const cut = every.length > mostFaces ? [words[isOwn ? 'onlyBeginningOwn' : 'onlyBeginning'][locale]] : [];
	const notes = notesOf({ plate, ...slide }, address, [...said, ...cut]);
	return faces.map((face, at): ComposedSlide => {
		const onSlide = presentation.addSlide();
		const part = faces.length === 1 ? '' : ` ${partOf(at + 1, faces.length, locale)}`;
		onSlide.addText(shielded(title.text + part), { ...set(title, locale, words.title[locale]), bold: true });
		onSlide.addText(shielded(subtitle.text), set(subtitle, locale, words.subtitle[locale]));
		addFace(onSlide, face, plate);
		const below = { x: page.margin, y: footTop, w: inner, h: foot.height };
		onSlide.addText(
			[
				...[...(at === mostFaces - 1 ? cut : []), ...foot.paragraphs].map((text) => ({
					text: shielded(text),
					options: { breakLine: true, ...plainText(locale) },
				})),
				link(shownAddress(address, words[isOwn ? 'madeWith' : 'live'][locale]), address),
			],
			set({ size: sizes.foot, box: below }, locale, words.notesAndSource[locale]),
		);
		return { charts: face.charts, notes, titleName: words.title[locale] };
	});
}

const plainText = (locale: Deck['locale']) => ({
	lang: languages[locale],
	color: ink,
	fontFace: typeface,
	fontSize: sizes.foot,
});

const link = (text: string, url: string): PptxGenJS.TextProps => ({
	text: shielded(text),
	options: { hyperlink: { url, tooltip: withoutScheme(url).slice(0, 200) }, color: ink, fontFace: typeface },
});

/** Longer addresses than this some versions of Office refuse to open. */
const longest = 2_000;

/** Where a plate lives, as an address that Office opens; the start page where it would be too long. */
function addressOf(path: string, site: string): string {
	const address = new URL(site + path).href;
	return address.length <= longest && address.startsWith(new URL(site).origin) ? address : site;
}

/** "Diese Abbildung auf der Website: example.org/figures/people-online/"; a long address stays behind the words. */
function shownAddress(address: string, says: string): string {
	const bare = withoutScheme(address);
	return bare.length > 90 ? says : `${says}: ${bare}`;
}

const withoutScheme = (address: string): string => address.replace(/^https?:\/\//, '');
