import { elementCode, iframeCode, scriptedCode, wordpressCode } from './embed-code';
import { markdownCode, pictureCode, type PictureCode } from './picture-code';
import { revealCode, slidevCode, type SlideCode } from './slide-code';

/** All that some kind of code is made from. */
export type AnyCode = SlideCode & PictureCode;

/** Every kind of code that a reader is offered. */
export const codes = {
	iframe: iframeCode,
	scripted: scriptedCode,
	element: elementCode,
	wordpress: wordpressCode,
	picture: pictureCode,
	markdown: markdownCode,
	reveal: revealCode,
	slidev: slidevCode,
} as const satisfies Readonly<Record<string, (embed: AnyCode) => string>>;

export type CodeKind = keyof typeof codes;

export const codeKinds = Object.keys(codes) as readonly CodeKind[];

/** `slide` fills one; `picture` shows no embed, and so has neither size nor theme. */
export const codeShape = (kind: CodeKind): 'column' | 'slide' | 'picture' =>
	kind === 'reveal' || kind === 'slidev'
		? 'slide'
		: kind === 'picture' || kind === 'markdown'
			? 'picture'
			: 'column';
