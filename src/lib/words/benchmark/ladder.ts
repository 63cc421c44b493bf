import type { Bilingual, Locale } from '../locale';
import { capital } from '../share';
import { inArea } from './area';
import { listed } from '../list';
import { sizePhrase } from './size';

/** Words of the panel that says what is known of the peers. */
export const peers = {
	heading: { de: 'Ihre Vergleichsgruppe', en: 'The group you are compared with' },
	rungs: { de: 'Von der engsten Gruppe zur weitesten', en: 'From the narrowest group to the widest' },
	nothing: {
		de: 'Für diese Auswahl kennen wir keine amtliche Zahl.',
		en: 'For this choice we know of no official figure.',
	},
	beside: { de: 'Daneben: Umfragen unter KMU', en: 'Beside it: surveys of SMEs' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Why no closer group is shown. */
export interface Missing {
	/** Which groups: of the business's sector and size, of its sector, of its size, or any of its country. */
	readonly groups: readonly ('sector-size' | 'sector' | 'size' | 'country')[];
	readonly size: string | null;
	readonly area: string;
	readonly how: 'unpublished' | 'too-old' | 'without-you';
}

export interface PeersFacts {
	readonly missing: Missing | null;
	readonly unsaid: readonly ('sector' | 'size' | 'country')[];
	/** The published group (`groupPhrase`), its share and its year. */
	readonly group: string;
	readonly share: string;
	readonly year: number;
	/** Name of what they do; null for using social media at all. */
	readonly does: string | null;
	/** That the business is not among them, a sentence each (`left-out`). */
	readonly leavesOut: readonly string[];
}

/** Which group is shown, its share and year, and why this one. */
export function peersSays(facts: PeersFacts, locale: Locale): string {
	const { missing, unsaid, group, share, year, does, leavesOut } = facts;
	const say = sentences[locale];
	const open = (['sector', 'size'] as const).filter((what) => unsaid.includes(what));
	const reasons = [
		...(unsaid.includes('country') ? [say.noCountry] : []),
		...(missing ? [say.missing(firms(missing, locale), missing.how)] : []),
		...(open.length > 0
			? [
					say.unsaid(
						listed(
							open.map((what) => parts[locale][what]),
							locale,
						),
					),
				]
			: []),
	];
	return [...reasons, say.shown(reasons.length > 0, group, share, year, does), ...leavesOut].join(' ');
}

function firms({ groups, size, area }: Missing, locale: Locale): string {
	const de = locale === 'de';
	const where = inArea(area, locale);
	const sized = size === null ? '' : ` ${sizePhrase(size, locale)}`;
	if (groups.includes('country')) return de ? `Betriebe ${where}` : `businesses ${where}`;
	const sector = groups.includes('sector');
	if (sector && groups.includes('size'))
		return de
			? `Ihre Branche und für Betriebe${sized} ${where}`
			: `your sector and for businesses${sized} ${where}`;
	if (sector) return de ? `Ihre Branche ${where}` : `your sector ${where}`;
	if (groups.includes('size')) return de ? `Betriebe${sized} ${where}` : `businesses${sized} ${where}`;
	return de ? `Betriebe Ihrer Branche${sized} ${where}` : `businesses of your sector${sized} ${where}`;
}

const parts = {
	de: { sector: 'die Branche', size: 'die Größe' },
	en: { sector: 'the sector', size: 'the size' },
} as const;

interface Sentences {
	readonly noCountry: string;
	missing(firms: string, how: Missing['how']): string;
	unsaid(what: string): string;
	shown(explained: boolean, group: string, share: string, year: number, does: string | null): string;
}

const sentences: Readonly<Record<Locale, Sentences>> = {
	de: {
		noCountry: 'Für Ihr Land haben wir keine eigenen Zahlen.',
		missing: (group, how) =>
			`Für ${group} kennen wir keine amtliche Zahl${
				{
					unpublished: '',
					'too-old': ', die neu genug ist',
					'without-you': ', in der Ihr Betrieb mitgezählt ist',
				}[how]
			}.`,
		unsaid: (what) => `${capital(what)} Ihres Betriebs kennen wir noch nicht.`,
		shown: (explained, group, share, year, does) =>
			`${explained ? 'Darum sehen Sie' : 'Sie sehen'} hier ${group}: ${share} ${
				does === null ? 'davon geben an, soziale Medien zu nutzen' : `bei „${does}“`
			} (${year}).`,
	},
	en: {
		noCountry: 'We have no figures of its own for your country.',
		missing: (group, how) =>
			`For ${group} we know of no official figure${
				{ unpublished: '', 'too-old': ' that is recent enough', 'without-you': ' that counts your business' }[
					how
				]
			}.`,
		unsaid: (what) => `We do not know ${what} of your business yet.`,
		shown: (explained, group, share, year, does) =>
			`${explained ? 'So you see' : 'You see'} ${group} here: ${share} ${
				does === null ? 'of them say they use social media' : `for “${does}”`
			} (${year}).`,
	},
};
