import { marks, type Answers, type Mark } from './answers';
import type { Business, Read } from './business';
import { principles, purposes, wants, type Marked } from './items';
import { newcomer, sizeClasses, type Profile } from './profile';
import { networkCodes, Reading } from './reading';

/**
 * The grammar of a link with answers: `v=1;country=DE;size=10-49;division=47;networks=FACEBOOK,INSTAGRAM;wants=yy-nr`.
 * A part stands where there is an answer. `networks` is `none` for nowhere, or `not-relevant`. Purposes, wants and
 * principles have a letter for each code, in the order of items.ts: y yes, n not yet, r not relevant, - no answer.
 * There is no older version. Whoever changes the order of a list, or anything else so that an old link would be read
 * otherwise, raises the number and adds the step, as view/exploration-migrate.ts does. A list may grow at its end.
 */
export const version = 1;

const lists = { purposes, wants, principles } as const satisfies Readonly<Record<string, readonly Marked[]>>;
const keys: readonly string[] = ['v', 'country', 'size', 'division', 'networks', ...Object.keys(lists)];
const letters: Readonly<Record<Mark, string>> = { yes: 'y', 'not-yet': 'n', 'not-relevant': 'r' };

/** Some six times what a link of ours can have. */
const longest = 2000;

/**
 * A business as the part of an address behind the `#`, without it. Nothing in it needs a percent-escape, and its first and
 * last character is a letter or digit, so that a chat program takes all of it for the link.
 */
export function formatFragment({ profile, answers }: Business): string {
	const parts: readonly (readonly [key: string, value: string])[] = [
		['v', String(version)],
		['country', profile.country],
		['size', profile.size ?? ''],
		['division', String(profile.division ?? '')],
		['networks', formatNetworks(answers.networks)],
		...Object.entries(lists).map(([key, codes]) => [key, formatMarks(codes, answers)] as const),
	];
	return parts
		.filter(([, value]) => value !== '')
		.map((part) => part.join('='))
		.join(';');
}

function formatNetworks(networks: Answers['networks']): string {
	if (networks === null || networks === 'not-relevant') return networks ?? '';
	return networkCodes.filter((code) => networks.includes(code)).join(',') || 'none';
}

const formatMarks = (codes: readonly Marked[], { marks: said }: Answers): string =>
	codes
		.map((code) => said[code])
		.map((mark) => (mark ? letters[mark] : '-'))
		.join('')
		.replace(/-+$/, '');

/**
 * Reads such a text, with or without its `#`. Never fails: what cannot be read is a fault, and the rest is kept. A text of a
 * newer version is read as far as it is understood. An empty one holds nothing, and that is no fault.
 */
export function parseFragment(text: string): Read<Business> {
	const reading = new Reading();
	const whole = unescaped(text.replace(/^#/, '').slice(0, longest));
	if (whole === '') return { content: null, faults: [] };
	const parts = partsOf(whole, reading);
	if (parts.size === 0) return Reading.nothing('not-ours', 'link', whole);
	if (text.length > longest) reading.note('damaged', 'link', text.slice(longest));
	readVersion(parts.get('v'), reading);
	const profile = readProfile(parts, reading);
	const networks = readNetworks(parts.get('networks'), reading);
	return {
		content: { profile, answers: { networks, marks: readMarks(parts, reading) } },
		faults: reading.faults,
	};
}

/** Some programs escape what need not be escaped. */
function unescaped(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

type Parts = ReadonlyMap<string, string>;

/** The parts with a key of ours; of two with the same key, the first. */
function partsOf(whole: string, reading: Reading): Parts {
	const parts = new Map<string, string>();
	for (const part of whole.split(';')) {
		const [, key = '', value = ''] = /^(\w*)=(.*)$/s.exec(part) ?? [];
		if (part === '') continue;
		if (!keys.includes(key)) reading.note('unknown-value', 'link', part);
		else if (parts.has(key)) reading.note('damaged', key, value);
		else parts.set(key, value);
	}
	return parts;
}

function readVersion(said: string | undefined, reading: Reading): void {
	if (said === undefined) reading.note('missing', 'version');
	else if (!/^[1-9]\d{0,5}$/.test(said)) reading.note('unknown-value', 'version', said);
	else if (Number(said) > version) reading.note('newer-version', 'version', said);
}

function readProfile(parts: Parts, reading: Reading): Profile {
	const [country, size, division] = [parts.get('country'), parts.get('size'), parts.get('division')];
	if (country === undefined) reading.note('missing', 'country');
	return {
		country: (country === undefined ? null : reading.country(country)) ?? newcomer.country,
		size: size === undefined ? null : reading.oneOf(sizeClasses, size, 'size'),
		division: division === undefined ? null : reading.division(wholeNumber(division)),
	};
}

/** As a text of digits says it; any other text stays what it is. */
const wholeNumber = (text: string): number | string => (/^[1-9]\d?$/.test(text) ? Number(text) : text);

function readNetworks(said: string | undefined, reading: Reading): Answers['networks'] {
	if (said === undefined) return null;
	if (said === 'none') return [];
	return said === 'not-relevant' ? said : reading.networks(said.split(','));
}

function readMarks(parts: Parts, reading: Reading): Answers['marks'] {
	const found: Partial<Record<Marked, Mark>> = {};
	for (const [key, codes] of Object.entries(lists)) {
		const said = [...(parts.get(key) ?? '')];
		for (const [i, code] of codes.entries()) {
			const letter = said[i] ?? '-';
			const mark = marks.find((one) => letters[one] === letter);
			if (mark) found[code] = mark;
			else if (letter !== '-') reading.note('unknown-value', code, letter);
		}
		if (said.length > codes.length) reading.note('unknown-value', key, said.slice(codes.length).join(''));
	}
	return found;
}
