import { locales, type Locale } from '../words/locale';
import { setOff, slideOf, slides as words } from '../words/slides';
import { keyListDialog } from './key-list';
import { keyReader, type Command } from './keys';
import type { Link } from './link';
import { made } from './made';
import { overview } from './overview';
import type { Place } from './place';
import { after, before, nameOf, saysAt, sectionsOf, settled, showStep } from './sections';
import { toolbar } from './toolbar';
import { onTurn } from './touch';

export interface PlayOptions {
	/** Where to begin; the first slide by default. What is not there is brought to what is. */
	readonly at?: Place;
	/** To the presenter's window. */
	readonly link?: Link;
	/** After each change, and once at the start. */
	readonly onPlace?: (place: Place) => void;
	/** Esc, when there was nothing to leave but the talk. */
	readonly onLeave?: () => void;
	/** Key s: opens the presenter's window. */
	readonly onPresenter?: () => void;
	/** Further things to press, in the list of keys. */
	readonly more?: readonly HTMLElement[];
}

export interface Player {
	readonly place: Place;
	/** Number of slides as they are shown. */
	readonly slides: number;
	/** Shows a place; what is not there is brought to what is. */
	go(place: Place): void;
	/** Takes back all that was added to the page. */
	stop(): void;
}

/** Presents the slides whose markup (`deckHtml`) is in `root`. Knows neither figures nor their drawing. */
export function present(root: HTMLElement, options: PlayOptions = {}): Player {
	const { link, onPlace, onLeave, onPresenter } = options;
	const sections = sectionsOf(root);
	const locale: Locale =
		locales.find((one) => one === root.querySelector<HTMLElement>('.deck')?.lang) ?? 'de';
	const ended = new AbortController();
	const { signal } = ended;
	let place: Place = settled(sections, options.at ?? { slide: 1, step: 0 });
	let isBlack = false;

	const said = made('p', { class: 'said', role: 'status' });
	const dark = made('div', { class: 'dark', hidden: '' });
	const bar = toolbar(root, {
		locale,
		run: (kind) => run({ kind }),
		hasPresenter: onPresenter !== undefined,
	});
	const keys = keyListDialog(locale, options.more ?? []);
	const tiles = overview(root, sections, {
		locale,
		choose(slide) {
			closeOverview();
			go({ slide, step: 0 });
		},
	});

	function closeOverview(): void {
		tiles.close();
		showOnly(place.slide);
		root.focus({ preventScroll: true });
	}

	function showOnly(slide: number): void {
		for (const [i, section] of sections.entries()) section.hidden = i + 1 !== slide || tiles.isOpen;
	}

	function show(next: Place): void {
		place = settled(sections, next);
		const section = sections[place.slide - 1];
		if (!section) return;
		showStep(section, place.step);
		showOnly(place.slide);
		const label = saysAt(section, place.step);
		said.textContent = label
			? setOff(label, locale)
			: `${slideOf(place.slide, sections.length, locale)}: ${nameOf(section)}`;
		onPlace?.(place);
	}

	function blacken(black: boolean): void {
		if (isBlack === black) return;
		isBlack = black;
		dark.hidden = !black;
		said.textContent = black ? words.black[locale] : words.notBlack[locale];
	}

	const tell = () => link?.send({ talk: 'place', ...place, black: isBlack });

	function go(next: Place): void {
		blacken(false);
		show(next);
		tell();
	}

	function leave(): void {
		if (tiles.isOpen) closeOverview();
		else if (isBlack) {
			blacken(false);
			tell();
		} else if (document.fullscreenElement) void document.exitFullscreen();
		else onLeave?.();
	}

	function run(command: Command): void {
		switch (command.kind) {
			case 'forward':
				return go(after(sections, place));
			case 'back':
				return go(before(sections, place));
			case 'first':
				return go({ slide: 1, step: 0 });
			case 'last':
				return go({ slide: sections.length, step: 0 });
			case 'go':
				return go({ slide: command.slide, step: 0 });
			case 'overview':
				if (tiles.isOpen) return closeOverview();
				blacken(false);
				tiles.open(place.slide);
				return showOnly(place.slide);
			case 'black':
				blacken(!isBlack);
				return tell();
			case 'fullScreen':
				// A browser may refuse; then the talk goes on as it is.
				if (document.fullscreenElement) void document.exitFullscreen().catch(() => {});
				else void root.requestFullscreen?.().catch(() => {});
				return;
			case 'presenter':
				return onPresenter?.();
			case 'keys':
				return keys.showModal();
			case 'leave':
				return leave();
			default:
				command satisfies never;
		}
	}

	const read = keyReader();
	document.addEventListener(
		'keydown',
		(event) => {
			if (keys.open) {
				if (event.key === '?') keys.close();
				return;
			}
			if (tiles.key(event)) return event.preventDefault();
			const command = read(event);
			if (!command) return;
			if (tiles.isOpen && ['forward', 'back'].includes(command.kind)) return;
			if (command.kind === 'go' && tiles.isOpen) closeOverview();
			event.preventDefault();
			run(command);
		},
		{ signal },
	);
	onTurn(root, signal, (kind) => run({ kind }));
	link?.listen((message) => {
		if (signal.aborted) return;
		if (message.talk === 'hello') return tell();
		if (tiles.isOpen) closeOverview();
		blacken(message.black);
		show(message);
	});

	root.classList.add('hall');
	root.tabIndex = -1;
	root.append(dark, said, bar.element, keys);
	bar.wake(signal);
	show(place);
	tell();
	root.focus({ preventScroll: true });

	return {
		get place() {
			return place;
		},
		slides: sections.length,
		go,
		stop() {
			ended.abort();
			tiles.close();
			for (const added of [dark, said, bar.element, keys]) added.remove();
			for (const section of sections) {
				section.hidden = false;
				showStep(section, 0);
			}
			root.classList.remove('hall');
			root.removeAttribute('tabindex');
		},
	};
}
