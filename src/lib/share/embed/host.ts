/** The script of a page that embeds figures: gives each iframe of ours the height that the embed in it tells. */
import { embeddedFigure } from './address';
import { defineElement } from './element';
import { asked, heightIn } from './message';

const site = new URL('.', (document.currentScript as HTMLScriptElement).src).href;

/** In a sandbox without allow-same-origin a page has no origin; then only the window tells who speaks. */
const originIn = (frame: HTMLIFrameElement): string =>
	frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin')
		? 'null'
		: new URL(site).origin;

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')];

addEventListener('message', ({ source, origin, data }) => {
	const frame = frames().find(({ contentWindow }) => contentWindow && contentWindow === source);
	const figure = frame && embeddedFigure(frame.src, site);
	if (!figure || origin !== originIn(frame)) return;
	const height = heightIn(data, figure);
	if (height !== null) frame.style.height = `${height}px`;
});

defineElement(site);
for (const { src, contentWindow } of frames())
	if (embeddedFigure(src, site)) contentWindow?.postMessage({ type: asked }, '*');
