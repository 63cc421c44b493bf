import type { Bilingual, Locale } from '../locale';
import { number } from '../number';
import { sizePhrase } from './size';

/** One business beside the respondents of an own survey. */
export const panel = {
	invented: {
		de: 'Diese Umfrage ist erfunden. Ihre Zahlen sagen nichts über wirkliche Betriebe.',
		en: 'This survey is invented. Its figures say nothing about real businesses.',
	},
	shares: { de: 'Wer es tut', en: 'Who does it' },
	place: { de: 'Ihr Platz', en: 'Your place' },
	spread: { de: 'Wie sich die Befragten verteilen', en: 'How the respondents are spread' },
	yours: { de: 'Hier stehen Sie', en: 'You are here' },
	ownValue: { de: 'Ihr Wert', en: 'Your value' },
	noOwn: {
		de: 'Beantworten Sie die Fragen oben, dann sehen Sie hier Ihren Platz.',
		en: 'Answer the questions above, and you will see your place here.',
	},
	range: {
		de: 'Der Bereich enthält den Zufall der Auswahl und die Betriebe mit gleichem Wert. Genauer lässt sich ein Platz aus einer Stichprobe nicht sagen.',
		en: 'The range holds the chance of selection and the businesses with the same value. A sample cannot tell a place more exactly.',
	},
	rangeAtBest: {
		de: 'Wie die Betriebe ausgewählt wurden, ist nicht angegeben. War die Auswahl nicht zufällig, gilt der Bereich nicht.',
		en: 'How the businesses were chosen is not stated. If they were not chosen at random, the range does not hold.',
	},
	countsOnly: {
		de: 'Die Befragten sind keine Zufallsauswahl. Deshalb steht hier nur, wie viele es sind; auf andere Betriebe lässt sich das nicht übertragen.',
		en: 'The respondents were not chosen at random. So only their number is given here; it says nothing about other businesses.',
	},
	usersOnly: {
		de: 'Gefragt wurden nur Betriebe, die soziale Medien nutzen.',
		en: 'Only businesses that use social media were asked.',
	},
	askedSo: { de: 'So wurde gefragt', en: 'The question was' },
	source: { de: 'Quelle', en: 'Source' },
	weighted: { de: 'gewichtet', en: 'weighted' },
	untold: {
		de: 'Dafür haben zu wenige geantwortet. Wir zeigen nichts, was auf weniger als zehn Betrieben beruht.',
		en: 'Too few have answered for that. Nothing is shown that rests on fewer than ten businesses.',
	},
	nothing: { de: 'Danach hat die Umfrage nicht gefragt.', en: 'The survey did not ask for that.' },
} satisfies Readonly<Record<string, Bilingual>>;

const counted: Readonly<Record<string, Bilingual>> = {
	NETWORKS: { de: 'Netzwerke', en: 'networks' },
	PURPOSES: { de: 'Zwecke', en: 'purposes' },
};

/** What a number of the peers is called, as a heading. */
export const numberName = (code: string, question: string, locale: Locale): string =>
	code === 'NETWORKS'
		? { de: 'Zahl der Netzwerke', en: 'Number of networks' }[locale]
		: code === 'PURPOSES'
			? { de: 'Zahl der Zwecke', en: 'Number of purposes' }[locale]
			: question;

/** The respondents a business stands beside. */
export interface PeersSaid {
	/** Code of the size class; null for all. */
	readonly size: string | null;
	/** Only those who use social media were asked. */
	readonly users: boolean;
}

const peersOf = ({ size, users }: PeersSaid, locale: Locale): string => {
	const ofSize = size === null ? '' : ` ${sizePhrase(size, locale)}`;
	const using = locale === 'de' ? ', die soziale Medien nutzen' : ' that use social media';
	return `${ofSize}${users ? using : ''}`;
};

/** "Mehr Netzwerke als 48 bis 61 von 100 Betrieben dieser Umfrage." Both ends are rounded away from each other. */
export function rankSays(
	{ code, low, high, peers }: { code: string; low: number; high: number; peers: PeersSaid },
	locale: Locale,
): string {
	const [from, to] = [Math.floor(100 * low + 1e-9), Math.ceil(100 * high - 1e-9)];
	const more = counted[code]?.[locale];
	const group = peersOf(peers, locale);
	if (locale === 'de')
		return `${more ? `Mehr ${more} als` : 'Mehr als'} ${from} bis ${to} von 100 Betrieben dieser Umfrage${group}.`;
	return `More ${more ? `${more} ` : ''}than ${from} to ${to} of 100 businesses of this survey${group}.`;
}

/** "Mehr Netzwerke als 120 bis 180 von 340 Befragten dieser Umfrage." */
export function countSays(
	{
		code,
		below,
		upTo,
		of,
		peers,
	}: { code: string; below: number; upTo: number; of: number; peers: PeersSaid },
	locale: Locale,
): string {
	const write = (value: number) => number(value, locale);
	const more = counted[code]?.[locale];
	const group = peersOf(peers, locale);
	const range =
		below === upTo ? write(below) : `${write(below)} ${locale === 'de' ? 'bis' : 'to'} ${write(upTo)}`;
	if (locale === 'de')
		return `${more ? `Mehr ${more} als` : 'Mehr als'} ${range} von ${write(of)} Befragten dieser Umfrage${group}.`;
	return `More ${more ? `${more} ` : ''}than ${range} of ${write(of)} respondents of this survey${group}.`;
}

/** Whom the business stands beside, and why it is not its own size class. */
export function groupSays(
	{
		size,
		n,
		instead,
	}: {
		size: string | null;
		n: number | null;
		instead: 'size-not-said' | 'size-not-there' | 'size-withheld' | null;
	},
	locale: Locale,
): string {
	const of = n === null ? '' : `${number(n, locale)} `;
	const who = size === null ? '' : sizePhrase(size, locale);
	const why = instead === null ? '' : ` ${whys[instead][locale]}`;
	if (locale === 'de')
		return size === null
			? `Verglichen wird mit allen ${of}Betrieben, die geantwortet haben.${why}`
			: `Verglichen wird mit den ${of}befragten Betrieben ${who}.`;
	return size === null
		? `The comparison is with all ${of}businesses that answered.${why}`
		: `The comparison is with the ${of}businesses surveyed ${who}.`;
}

const whys = {
	'size-not-said': {
		de: 'Sagen Sie oben, wie groß Ihr Betrieb ist; gibt es eine Gruppe dieser Größe, steht dann sie hier.',
		en: 'Say above how large your business is; if there is a group of that size, it will stand here.',
	},
	'size-not-there': {
		de: 'Betriebe Ihrer Größe sind in der Umfrage nicht ausgewiesen.',
		en: 'The survey has no group of businesses of your size.',
	},
	'size-withheld': {
		de: 'Von Ihrer Größe haben zu wenige geantwortet.',
		en: 'Too few of your size have answered.',
	},
} satisfies Readonly<Record<string, Bilingual>>;

/** The name of a part of a distribution: "0 bis 2", "3", "über 2,5 bis 4", "mehr als 12". */
export function bandName(
	{ above, upTo, whole }: { above: number | null; upTo: number; whole: boolean },
	locale: Locale,
): string {
	const write = (value: number) => number(value, locale, 2);
	const to = locale === 'de' ? 'bis' : 'to';
	if (whole) {
		const first = above === null ? null : above + 1;
		if (first === upTo || (above === null && upTo === 0)) return write(upTo);
		return first === null
			? `${locale === 'de' ? 'bis' : 'up to'} ${write(upTo)}`
			: `${write(first)} ${to} ${write(upTo)}`;
	}
	if (above === null) return `${locale === 'de' ? 'bis' : 'up to'} ${write(upTo)}`;
	return `${locale === 'de' ? 'über' : 'over'} ${write(above)} ${to} ${write(upTo)}`;
}

/** Who was asked, by whom and when, in one line. */
export function sourceSays(
	{
		title,
		publisher,
		year,
		universe,
		sampling,
		weighted,
		n,
	}: {
		title: string;
		publisher: string;
		year: number | null;
		universe: string;
		sampling: string;
		weighted: boolean;
		n: number | null;
	},
	locale: Locale,
): string {
	const base =
		n === null ? '' : locale === 'de' ? `${number(n, locale)} Befragte` : `${number(n, locale)} respondents`;
	return `${panel.source[locale]}: ${[
		title || { de: 'eigene Umfrage', en: 'a survey of your own' }[locale],
		publisher,
		year === null ? '' : String(year),
		universe,
		base,
		samplings[sampling]?.[locale] ?? '',
		weighted ? panel.weighted[locale] : '',
	]
		.filter((part) => part !== '')
		.join(', ')}.`;
}

const samplings: Readonly<Record<string, Bilingual>> = {
	probability: { de: 'Zufallsauswahl', en: 'random sample' },
	quota: { de: 'Quotenauswahl', en: 'quota sample' },
	'opt-in': { de: 'Selbstauswahl der Befragten', en: 'respondents chose to take part' },
	unknown: { de: 'Auswahl nicht angegeben', en: 'selection not stated' },
};
