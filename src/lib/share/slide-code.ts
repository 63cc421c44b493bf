import { attribute } from './attribute';
import type { EmbedCode } from './embed-code';
import { embedAddress } from './embed/address';
import { oneLine } from './one-line';

/** Shapes of slides, in px. The embed is laid out as on a slide of this size; in a larger deck of the same shape it fits, too. */
export const slideShapes = {
	wide: { width: 960, height: 540 },
	/** What reveal.js takes when it is told nothing. */
	classic: { width: 960, height: 700 },
} as const;

export type SlideShape = keyof typeof slideShapes;

/** An embed that fills a slide. Its `height` is the one it has on a slide's width. */
export interface SlideCode extends EmbedCode {
	readonly slide: SlideShape;
}

/** Room for other typefaces than those it was measured with. */
const spare = 1.03;

/** Size at which an embed is shown so that all of it is on the slide: 1, or less where it is taller. */
export const slideScale = (height: number, slide: SlideShape): number =>
	Math.min(1, Math.round((slideShapes[slide].height / (height * spare)) * 1000) / 1000);

/** An iframe over the whole slide; a tall one is made smaller and stands in the middle. In one line: Slidev cuts at lines. */
function frame(embed: SlideCode, style: string): string {
	const scale = slideScale(embed.height, embed.slide);
	const smaller =
		scale < 1
			? `height:${Math.ceil(1000 / scale) / 10}%;transform:scale(${scale});transform-origin:50% 0`
			: 'height:100%';
	return (
		`<iframe src=${attribute(embedAddress(embed))} title=${attribute(oneLine(embed.title))} ` +
		`style="${style};border:0;width:100%;${smaller}"></iframe>`
	);
}

/**
 * A slide for reveal.js. With `src`, not `data-src`: the figure then comes with the deck and stays, whatever becomes of the hall's
 * network; what reveal.js loads late it also throws away and loads again. Its themes keep iframes at 95 % of a slide.
 */
export const revealCode = (embed: SlideCode): string =>
	`<section style="height:100%;padding:0">\n${frame(
		embed,
		'display:block;margin:0;max-width:none;max-height:none',
	)}\n</section>`;

/** A slide for Slidev. Its layout "none" has no height of its own, so the frame takes the slide's. */
export const slidevCode = (embed: SlideCode): string =>
	`---\nlayout: none\n---\n\n${frame(embed, 'position:absolute;top:0;left:0')}`;
