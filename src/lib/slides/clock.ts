import type { Locale } from '../words/locale';
import { slides as words } from '../words/slides';
import { button, made } from './made';
import { minutes, stopwatch } from './stopwatch';

/** The time of day and the time since the talk began, with buttons to pause that and to begin anew. */
export function clockOf(locale: Locale): { element: HTMLElement; stop: () => void } {
	const watch = stopwatch();
	const day = made('output', { class: 'day', 'aria-live': 'off', 'aria-label': words.clock[locale] });
	const run = made('output', { class: 'elapsed', 'aria-live': 'off', 'aria-label': words.elapsed[locale] });
	const pause = button('', {}, () => {
		watch.toggle();
		show();
	});
	const reset = button(words.reset[locale], {}, () => {
		watch.reset();
		show();
	});
	const written = new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
		hour: '2-digit',
		minute: '2-digit',
	});
	function show(): void {
		day.textContent = written.format(new Date());
		run.textContent = minutes(watch.elapsed);
		pause.textContent = (watch.isRunning ? words.pause : words.resume)[locale];
	}
	show();
	const timer = setInterval(show, 500);
	return {
		element: made('div', { class: 'clock' }, day, run, pause, reset),
		stop: () => clearInterval(timer),
	};
}
