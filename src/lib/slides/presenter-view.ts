import { locales, type Locale } from '../words/locale';
import { setOff, slideOf, slides as words, stepOf } from '../words/slides';
import { clockOf } from './clock';
import { keyReader, type Command } from './keys';
import type { Link } from './link';
import { button, made } from './made';
import type { Place } from './place';
import { after, before, nameOf, pictureOf, saysAt, sectionsOf, settled, stepsIn } from './sections';

export interface PresenterOptions {
	readonly link: Link;
	/** Of each slide as it is shown, paragraphs. */
	readonly notes: readonly (readonly string[])[];
}

/** How often the audience's window is asked where it stands, and after how long without an answer it counts as gone; ms. */
const patience = { ask: 2_000, gone: 5_000 };
/** Sizes of the notes, rem. */
const sizes = [1, 1.25, 1.5, 1.875, 2.25];

/** The presenter's window over the slides whose markup is in `root`. Returns how to end it. */
export function presentTo(root: HTMLElement, { link, notes }: PresenterOptions): () => void {
	const sections = sectionsOf(root);
	const deck = root.querySelector<HTMLElement>('.deck');
	const locale: Locale = locales.find((one) => one === deck?.lang) ?? 'de';
	const ended = new AbortController();
	const { signal } = ended;
	let place: Place = settled(sections, { slide: 1, step: 0 });
	let black = false;
	let size = 1;
	let heardAt = performance.now();

	const where = made('p', { class: 'where', role: 'status' });
	const alone = made('p', { class: 'alone', role: 'status' });
	const now = made('div', { class: 'frame' });
	const next = made('div', { class: 'frame' });
	const nextName = made('p', { class: 'next-name' });
	const text = made('div', {
		class: 'text',
		tabindex: '0',
		role: 'region',
		'aria-label': words.notes[locale],
	});
	const clock = clockOf(locale);
	const blackButton = button(words.blackButton[locale], { 'aria-pressed': 'false' }, () =>
		run({ kind: 'black' }),
	);
	const desk = made(
		'div',
		{ class: 'desk' },
		made('div', { class: 'now' }, made('h1', {}, words.now[locale]), now, where),
		made('div', { class: 'next' }, made('h2', {}, words.next[locale]), next, nextName),
		made('div', { class: 'notes' }, made('h2', {}, words.notes[locale]), text),
		made(
			'div',
			{ class: 'bar' },
			button(words.back[locale], {}, () => run({ kind: 'back' })),
			button(words.forward[locale], { class: 'main' }, () => run({ kind: 'forward' })),
			blackButton,
			button(words.smaller[locale], {}, () => resize(-1)),
			button(words.larger[locale], {}, () => resize(1)),
			clock.element,
			alone,
		),
	);

	function resize(by: number): void {
		size = Math.max(0, Math.min(sizes.length - 1, size + by));
		text.style.fontSize = `${sizes[size]}rem`;
	}

	function show(next_: Place): void {
		place = settled(sections, next_);
		const section = sections[place.slide - 1];
		if (!section) return;
		const steps = stepsIn(section);
		now.replaceChildren(pictureOf(section, place.step));
		const label = saysAt(section, place.step);
		where.textContent = [
			`${slideOf(place.slide, sections.length, locale)}: ${nameOf(section)}`,
			steps > 0 ? stepOf(place.step, steps, locale) : '',
			label ? setOff(label, locale) : '',
		]
			.filter(Boolean)
			.join(' · ');
		const then = after(sections, place);
		const isLast = then.slide === place.slide && then.step === place.step;
		const coming = sections[then.slide - 1];
		next.replaceChildren(...(coming && !isLast ? [pictureOf(coming, then.step)] : []));
		nextName.textContent = isLast
			? words.last[locale]
			: then.slide === place.slide && coming
				? setOff(saysAt(coming, then.step), locale)
				: nameOf(coming);
		const said = notes[place.slide - 1] ?? [];
		text.replaceChildren(
			...(said.length > 0 ? said : [words.noNotes[locale]]).map((paragraph) => made('p', {}, paragraph)),
		);
		text.scrollTop = 0;
		now.toggleAttribute('data-black', black);
		blackButton.setAttribute('aria-pressed', String(black));
	}

	function go(to: Place, toBlack = false): void {
		black = toBlack;
		show(to);
		link.send({ talk: 'place', ...place, black });
	}

	function run(command: Command): void {
		if (command.kind === 'forward') go(after(sections, place));
		else if (command.kind === 'back') go(before(sections, place));
		else if (command.kind === 'first') go({ slide: 1, step: 0 });
		else if (command.kind === 'last') go({ slide: sections.length, step: 0 });
		else if (command.kind === 'go') go({ slide: command.slide, step: 0 });
		else if (command.kind === 'black') go(place, !black);
	}

	const read = keyReader();
	document.addEventListener(
		'keydown',
		(event) => {
			const command = read(event);
			if (!command) return;
			event.preventDefault();
			run(command);
		},
		{ signal },
	);
	link.listen((message) => {
		if (signal.aborted || message.talk !== 'place') return;
		heardAt = performance.now();
		alone.textContent = '';
		if (message.slide === place.slide && message.step === place.step && message.black === black) return;
		black = message.black;
		show(message);
	});
	const asking = setInterval(() => {
		link.send({ talk: 'hello' });
		const isAlone = performance.now() - heardAt > patience.gone;
		const words_ = isAlone ? words.alone[locale] : '';
		if (alone.textContent !== words_) alone.textContent = words_;
	}, patience.ask);

	if (deck) deck.hidden = true;
	root.append(desk);
	resize(0);
	show(place);
	link.send({ talk: 'hello' });

	return () => {
		ended.abort();
		clearInterval(asking);
		clock.stop();
		desk.remove();
		if (deck) deck.hidden = false;
	};
}
