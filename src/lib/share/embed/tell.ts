import { told, type HeightTold } from './message';

/** The height of what stands in the page, with its border: not that of the page, which fills the frame it is given. */
function heightOf(main: HTMLElement): number {
	const { offsetHeight, clientHeight } = document.body;
	return Math.ceil(main.getBoundingClientRect().height) + offsetHeight - clientHeight;
}

/** Tells the page around an embed how tall it is; not before there is something to be seen, lest the page jump twice. */
export function tell(): void {
	const main = document.querySelector('main');
	const { figure: id, state } = main?.querySelector<HTMLElement>('[data-figure]')?.dataset ?? {};
	if (!main || id === undefined || state === 'loading') return;
	const message: HeightTold = { type: told, id, height: heightOf(main) };
	// Who is around is not known, and the height of a public page is no secret.
	parent.postMessage(message, '*');
}
