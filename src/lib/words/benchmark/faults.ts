import type { Bilingual, Locale } from '../locale';
import { names } from './names';

/** What could not be read, as benchmark/business.ts has it. */
interface Unread {
	readonly code: 'not-ours' | 'newer-version' | 'unknown-value' | 'missing' | 'damaged';
	readonly where: string;
	readonly found: string;
}

/** One sentence or two for what could not be read of a link or a file, and what that means for the rest. */
export function faultSentence({ code, where, found }: Unread, locale: Locale): string {
	const special = specials.get(`${code} ${where}`)?.[locale];
	if (special) return special.replace('*', () => found);
	const say = sentences[locale];
	const [part, rest] = [partNames.get(where)?.[locale] ?? where, (outcomes.get(where) ?? open)[locale]];
	if (code === 'missing') return `${part}: ${say.missing} ${rest}`;
	if (code === 'damaged') return `${part}: ${say.twice}`;
	return `${part}: ${found === '' ? say.nothing : say.unknown(found)} ${rest}`;
}

/** What the parts of a link or a file are called that have no other name. */
const parts = {
	version: { de: 'Fassung', en: 'Version' },
	country: { de: 'Land', en: 'Country' },
	size: { de: 'Größe', en: 'Size' },
	division: { de: 'Branche', en: 'Trade' },
	networks: { de: 'Netzwerke', en: 'Networks' },
	purposes: { de: 'Zwecke', en: 'Purposes' },
	wants: { de: 'Was Kunden finden', en: 'What customers find' },
	principles: { de: 'Grundsätze', en: 'Principles' },
	profile: { de: 'Angaben zum Betrieb', en: 'About the business' },
	answers: { de: 'Antworten', en: 'Answers' },
	marks: { de: 'Einzelne Antworten', en: 'Single answers' },
	saved: { de: 'Tag', en: 'Day' },
	link: { de: 'Link', en: 'Link' },
	file: { de: 'Datei', en: 'File' },
} satisfies Readonly<Record<string, Bilingual>>;

const partNames = new Map<string, Bilingual>(Object.entries({ ...names, ...parts }));

const open: Bilingual = { de: 'Das bleibt offen.', en: 'It stays open.' };
const leftOut: Bilingual = { de: 'Das ist weggelassen.', en: 'It is left out.' };

/** What is done without a part; `open` where nothing stands here. */
const outcomes = new Map<string, Bilingual>(
	Object.entries({
		version: {
			de: 'Wir lesen den Rest wie einen von heute.',
			en: 'We read the rest as if it were of today.',
		},
		country: { de: 'Eingesetzt ist Deutschland.', en: 'Germany is put in its place.' },
		saved: { de: 'Der Vergleich nennt deshalb keinen Tag.', en: 'So the comparison names no day.' },
		...{ link: leftOut, networks: leftOut, marks: leftOut },
		...{ purposes: leftOut, wants: leftOut, principles: leftOut },
	}),
);

/** `*` stands for what was found. */
const specials = new Map<string, Bilingual>(
	Object.entries({
		'not-ours link': {
			de: 'In diesem Link stehen keine Antworten, die diese Seite lesen kann.',
			en: 'This link holds no answers that this page can read.',
		},
		'not-ours file': {
			de: 'Das ist keine Datei mit Antworten von dieser Seite.',
			en: 'This is no file with answers from this page.',
		},
		'not-ours length': {
			de: 'Die Datei ist zu groß (*). Eine Datei mit Antworten hat höchstens 100\u00a0kB.',
			en: 'The file is too large (*). A file with answers has at most 100\u00a0kB.',
		},
		'newer-version version': {
			de: 'Das kommt aus einer neueren Fassung dieser Seite (Fassung *). Laden Sie die Seite neu und versuchen Sie es noch einmal.',
			en: 'This comes from a newer version of this page (version *). Reload the page and try again.',
		},
		'unknown-value link': {
			de: 'Ein Stück des Links ist unlesbar: „*“. Das ist weggelassen.',
			en: 'A piece of the link cannot be read: “*”. It is left out.',
		},
		'damaged link': {
			de: 'Der Link ist viel zu lang. Gelesen ist nur sein Anfang.',
			en: 'The link is far too long. Only its beginning was read.',
		},
		'damaged file': {
			de: 'Die Datei ist beschädigt und lässt sich nicht lesen.',
			en: 'The file is damaged and cannot be read.',
		},
		...Object.fromEntries(
			(['profile', 'answers', 'marks'] as const).map((part) => [
				`damaged ${part}`,
				{
					de: `${parts[part].de}: Das ist beschädigt und fehlt deshalb.`,
					en: `${parts[part].en}: this is damaged, and so it is missing.`,
				},
			]),
		),
	}),
);

const sentences = {
	de: {
		missing: 'Das steht nicht darin.',
		twice: 'Das steht zweimal darin. Es gilt, was zuerst kommt.',
		nothing: 'Da steht nichts.',
		unknown: (found: string) => `„${found}“ kennen wir nicht.`,
	},
	en: {
		missing: 'this is not in it.',
		twice: 'this is in it twice. What comes first counts.',
		nothing: 'nothing stands there.',
		unknown: (found: string) => `we do not know “${found}”.`,
	},
} as const;

/** Over the list of what could not be read. */
export const faults = {
	none: { de: 'Diese Datei ließ sich nicht lesen.', en: 'This file could not be read.' },
	unchanged: {
		de: 'An Ihren Antworten hier hat sich nichts geändert.',
		en: 'Nothing has changed in your answers here.',
	},
	some: { de: 'Ein Teil ließ sich nicht lesen:', en: 'A part of it could not be read:' },
	rest: { de: 'Alles andere ist da.', en: 'All the rest is there.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** "und 12 weitere Stellen". */
export function andMore(count: number, locale: Locale): string {
	if (locale === 'de') return `und ${count} weitere ${count === 1 ? 'Stelle' : 'Stellen'}`;
	return `and ${count} more ${count === 1 ? 'place' : 'places'}`;
}
