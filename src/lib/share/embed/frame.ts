/**
 * The script of an embed; it runs in the head, before the first paint. Without it an embed follows the reader's system and
 * is as tall as the page around it says.
 */
import { parseFlags } from '../../view/embed-flags';
import { asked, told, type HeightTold } from './message';

const root = document.documentElement;
const { theme, border } = parseFlags(location.search);
if (theme !== null) root.dataset['theme'] = theme;
if (!border) root.dataset['border'] = 'none';

/** The height of what stands in the page, with its border: not that of the page, which fills the frame it is given. */
function heightOf(main: HTMLElement): number {
	const { offsetHeight, clientHeight } = document.body;
	return Math.ceil(main.getBoundingClientRect().height) + offsetHeight - clientHeight;
}

function tell(): void {
	const main = document.querySelector('main');
	const id = main?.querySelector<HTMLElement>('[data-figure]')?.dataset['figure'];
	if (!main || id === undefined) return;
	const message: HeightTold = { type: told, id, height: heightOf(main) };
	// Who is around is not known, and the height of a public page is no secret.
	parent.postMessage(message, '*');
}

if (parent !== window) {
	addEventListener('message', ({ source, data }) => {
		if (source === parent && data?.type === asked) tell();
	});
	addEventListener('DOMContentLoaded', () => {
		// At once, so that the height is there before the page around counts as loaded.
		tell();
		const main = document.querySelector('main');
		if (main) new ResizeObserver(tell).observe(main);
	});
}
