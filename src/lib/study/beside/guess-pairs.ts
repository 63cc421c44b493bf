import type { Ground } from '../../benchmark/ground';
import { fold } from '../../catalog/fold';
import type { Question } from '../../survey/codebook/codebook';
import { locales } from '../../words/locale';
import { guessCode } from '../panel/guess-mapping';
import type { Chosen } from './chosen';

/** Items that say: uses social media at all. */
const being: readonly string[] = ['E_SM1_ANY', 'SM_USE', 'PROFILE', 'USE', 'SM_TOTAL', 'I_IUSNET'];
const social = /sozial|social|netzwerk|network/;

const plain = (text: string): string =>
	fold(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

type Codes = Ground['codes'];

/** Items by their names in both languages; made once for each catalogue. */
const named = new WeakMap<Codes, ReadonlyMap<string, readonly string[]>>();

function itemsNamed(codes: Codes): ReadonlyMap<string, readonly string[]> {
	const known = named.get(codes);
	if (known) return known;
	const found = new Map<string, string[]>();
	for (const [item, names] of Object.entries(codes.item ?? {}))
		for (const name of new Set(locales.map((locale) => plain(names[locale]))))
			found.set(name, [...(found.get(name) ?? []), item]);
	named.set(codes, found);
	return found;
}

/** What each answer may be, the likeliest first; read once for each question. */
const read = new WeakMap<Question, ReadonlyMap<Codes, readonly (readonly string[])[]>>();

function readings(question: Question, codes: Codes): readonly (readonly string[])[] {
	const known = read.get(question)?.get(codes);
	if (known) return known;
	const items = itemsNamed(codes);
	const isBeing = social.test(fold(question.text));
	const found = question.answers.map(({ label }) => [
		...(items.get(plain(label)) ?? []),
		...(['networks', 'purposes', 'wants'] as const).flatMap((part) => guessCode(part, label) ?? []),
		...(isBeing && guessCode('uses', label) !== null ? being : []),
	]);
	read.set(question, new Map([[codes, found]]));
	return found;
}

/** Which answer is which item, by the names of both; an item stands for one answer. */
export function guessPairs(
	question: Question,
	items: ReadonlySet<string>,
	{ codes }: Pick<Ground, 'codes'>,
): Chosen['pairs'] {
	const taken = new Set<string>();
	return readings(question, codes).flatMap((likely, answer) => {
		const item = likely.find((one) => items.has(one) && !taken.has(one));
		if (item === undefined) return [];
		taken.add(item);
		return [{ answer, item }];
	});
}
