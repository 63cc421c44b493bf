import type { Locale } from '../words/locale';
import { slides as words } from '../words/slides';
import { icon } from './icon';
import type { Command } from './keys';
import { button, made } from './made';

type Kind = Exclude<Command['kind'], 'go'>;

/** Time without a movement after which buttons and pointer are out of the way, ms. */
const rest = 2_500;

/** Buttons for those who have no keys at hand; seen when the pointer moves, a finger touches or one of them has the focus. */
export function toolbar(
	hall: HTMLElement,
	{ locale, run, hasPresenter }: { locale: Locale; run: (kind: Kind) => void; hasPresenter: boolean },
): { element: HTMLElement; wake(signal: AbortSignal): void } {
	const kinds: readonly (readonly [kind: keyof typeof icon, name: string])[] = [
		['back', words.back[locale]],
		['forward', words.forward[locale]],
		['overview', words.overview[locale]],
		...(hasPresenter ? [['presenter', words.presenter[locale]] as const] : []),
		['fullScreen', words.fullScreen[locale]],
		['keys', words.keys[locale]],
	];
	const element = made(
		'div',
		{ class: 'toolbar', role: 'group', 'aria-label': words.talk[locale] },
		...kinds.map(([kind, name]) => {
			const one = button('', { 'aria-label': name, title: name }, () => run(kind));
			one.append(icon[kind]());
			return one;
		}),
	);
	// After a click the keys belong to the talk again; who came by keyboard stays.
	element.addEventListener('click', ({ detail }) => {
		if (detail > 0 && element.contains(document.activeElement)) hall.focus({ preventScroll: true });
	});
	return {
		element,
		wake(signal) {
			let timer: ReturnType<typeof setTimeout> | undefined;
			const wake = () => {
				hall.dataset['awake'] = '';
				clearTimeout(timer);
				timer = setTimeout(() => delete hall.dataset['awake'], rest);
			};
			for (const type of ['pointermove', 'pointerdown']) hall.addEventListener(type, wake, { signal });
			signal.addEventListener('abort', () => {
				clearTimeout(timer);
				delete hall.dataset['awake'];
			});
		},
	};
}
