import type { Locale } from '../words/locale';
import { keyList, keysIn, slides as words } from '../words/slides';
import { button, made } from './made';

/** The list of keys as a dialog of the hall, with what else there is to press. */
export function keyListDialog(locale: Locale, more: readonly HTMLElement[]): HTMLDialogElement {
	const dialog = made(
		'dialog',
		{ class: 'keys', 'aria-label': words.keys[locale] },
		made('h2', {}, words.keys[locale]),
		made(
			'dl',
			{},
			...keyList.flatMap(([keys, does]) => [
				made(
					'dt',
					{},
					...keysIn(keys, locale)
						.split('  ')
						.flatMap((key) => [made('kbd', {}, key), ' ']),
				),
				made('dd', {}, does[locale]),
			]),
		),
		made(
			'p',
			{ class: 'more' },
			...more,
			button(words.close[locale], {}, () => dialog.close()),
		),
	);
	return dialog;
}
