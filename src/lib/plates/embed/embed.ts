import '../../share/embed/frame';
import { tell } from '../../share/embed/tell';
import { whenRead } from '../../share/embed/when-read';
import { folderOf, type Locale } from '../../words/locale';
import { embedView, frozenFailed } from '../../words/embed-view';
import { unpack } from '../pack';
import { editionsIn } from './editions';
import type { Found } from './found';
import { shownOf, type Body } from './show';

/** Below the start page: where the explorer is. */
const explore = (locale: Locale): string => `${folderOf(locale)}explore/`;

async function found(locale: Locale): Promise<Found> {
	if (window.kmuFound) return window.kmuFound;
	const path = explore(locale);
	if (!('DecompressionStream' in window)) return { why: frozenFailed.browser, path };
	const unpacked = await unpack(location.hash.replace(/^#p=/, ''));
	return unpacked.ok
		? { plate: unpacked.plate, isFrozen: true }
		: { why: frozenFailed[unpacked.problem], path };
}

/** Shows the values in the address of an embed, or those that a live one has found; or says why there is nothing to be seen. */
export function embed(body: Body): void {
	// The script stands in embed/ below the start page.
	const site = new URL('..', (document.currentScript as HTMLScriptElement).src).href;
	whenRead(() => {
		const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'de';
		const around = { site, locale, editions: editionsIn(document) };
		void found(locale).then((one) => {
			try {
				put(one, shownOf(one, body, around));
			} catch (cause) {
				// What no proof foresees, a chart may still refuse.
				console.error(cause);
				const failed: Found = { why: frozenFailed.refused, path: explore(locale) };
				put(failed, shownOf(failed, body, around));
			}
			// A browser may not watch the size of a frame that is out of sight; it would jump when it comes into view.
			if (parent !== window) tell();
		});
	});
}

function put(found: Found, nodes: readonly Node[]): void {
	const figure = document.querySelector<HTMLElement>('[data-figure]');
	if (!figure) return;
	figure.replaceChildren(...nodes);
	figure.setAttribute('aria-labelledby', 'title');
	if ('plate' in found) {
		const { title, locale, rows, form } = found.plate;
		document.title = `${title} · ${embedView.site[locale]}`;
		Object.assign(figure, { lang: locale });
		Object.assign(figure.dataset, { state: rows.length > 0 ? 'ready' : 'empty', form });
	} else {
		figure.dataset['state'] = 'failed';
	}
}
