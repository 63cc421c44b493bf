import { day } from '../../words/citation';
import { askedOn, embedView, frozenOn } from '../../words/embed-view';
import type { Locale } from '../../words/locale';
import { ownSeries, type Plate } from '../plate';
import { standing, type Editions } from './editions';
import { element, link, paragraph } from './element';
import type { Found } from './found';

/** What stands between a figure's words: its drawings, or its table. */
export type Body = (plate: Plate) => HTMLElement;

/** What stands around an embed. */
interface Around {
	/** Absolute address of the site's start page. */
	readonly site: string;
	readonly editions: Editions;
	/** Language of the page; a plate has its own. */
	readonly locale: Locale;
}

/** What is to be seen of what was found. Throws where a chart refuses what it is given. */
export function shownOf(found: Found, body: Body, around: Around): Node[] {
	return 'plate' in found
		? plateShown(found.plate, found.isFrozen, body, around)
		: failureShown(found, around);
}

function plateShown(plate: Plate, isFrozen: boolean, body: Body, around: Around): Node[] {
	const { title, subtitle, sentence, notes, sources, locale } = plate;
	return [
		element('h1', { id: 'title' }, title),
		paragraph('subtitle', subtitle),
		...(plate.rows.length === 0 ? [paragraph('note', embedView.empty[locale])] : [body(plate)]),
		paragraph('sentence', sentence),
		element(
			'figcaption',
			{},
			...notes.map((note) => paragraph('note', note)),
			...sources.map((source) => paragraph('source', source)),
			...dated(plate, isFrozen, around),
			paragraph(
				'home',
				// A page that knows no own survey has no more to say of it.
				...(plate.series === ownSeries ? [] : [link(around.site + plate.path, embedView.more[locale])]),
				element('span', {}, embedView.site[locale]),
			),
		),
	];
}

/** The day of the values, and whether they are still today's. */
function dated(plate: Plate, isFrozen: boolean, { site, editions }: Around): HTMLElement[] {
	const { locale, taken, path } = plate;
	const on = day(taken, locale);
	if (!isFrozen) return [paragraph('note', askedOn(on)[locale])];
	const stands = standing(plate, editions);
	const since = {
		same: [],
		newer: [` ${embedView.newer[locale]} `, link(site + path, embedView.seeNewer[locale]), '.'],
		gone: [` ${embedView.gone[locale]}`],
	}[stands];
	const text = `${frozenOn(on)[locale]} ${embedView.valuesInAddress[locale]}`;
	return [element('p', { class: 'note', 'data-standing': stands }, text, ...since)];
}

function failureShown({ why, path }: Extract<Found, { why: unknown }>, { site, locale }: Around): Node[] {
	const words = path.includes('?') ? embedView.openView : embedView.explore;
	return [
		element('h1', { id: 'title' }, embedView.failed[locale]),
		paragraph('why', why[locale]),
		element(
			'figcaption',
			{},
			paragraph('home', link(site + path, words[locale]), element('span', {}, embedView.site[locale])),
		),
	];
}
