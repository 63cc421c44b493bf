import { locales } from '../words/locale';
import { slides as words } from '../words/slides';
import { windowLink } from './link';
import { button, made } from './made';
import type { Place } from './place';
import { present } from './player';
import { presentTo } from './presenter-view';
import { printWithNotes } from './print-notes';

/** What the address says behind its # in the window of the presenter. */
const desk = '#presenter';

/** "#3" or "#3.1" */
function placeIn(hash: string): Place | null {
	const [, slide, step = '0'] = /^#(\d{1,4})(?:\.(\d{1,4}))?$/.exec(hash) ?? [];
	return slide === undefined ? null : { slide: Number(slide), step: Number(step) };
}

const hashOf = ({ slide, step }: Place): string => `#${slide}${step > 0 ? `.${step}` : ''}`;

function start(root: HTMLElement): void {
	const locale = locales.find((one) => one === document.documentElement.lang) ?? 'de';
	const notes = JSON.parse(document.getElementById('notes')?.textContent ?? '[]') as string[][];
	const link = windowLink(window);
	if (location.hash === desk) {
		document.title = `${words.presenter[locale]}: ${document.title}`;
		presentTo(root, { link, notes });
		return;
	}
	const said = made('p', { class: 'alert', role: 'alert' });
	const print = button(words.print[locale], {}, () => window.print());
	const withNotes = button(words.printNotes[locale], {}, () => printWithNotes(root, notes));
	const at = placeIn(location.hash);
	const player = present(root, {
		link,
		...(at && { at }),
		more: [print, withNotes],
		onPlace(place) {
			// Some browsers let a file have no history; the talk goes on without an address then.
			try {
				history.replaceState(null, '', hashOf(place));
			} catch {
				return;
			}
		},
		onPresenter() {
			const opened = window.open(
				location.href.split('#')[0] + desk,
				'kmu-presenter',
				'popup,width=1200,height=800',
			);
			said.textContent = opened === null ? words.blocked[locale] : '';
		},
	});
	root.append(said);
	addEventListener('hashchange', () => {
		const to = placeIn(location.hash);
		if (to && (to.slide !== player.place.slide || to.step !== player.place.step)) player.go(to);
	});
}

const root = document.querySelector('main');
if (root) start(root);
