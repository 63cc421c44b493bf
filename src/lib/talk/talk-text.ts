import { squeezed } from '../plates/squeeze';
import { beginningOf } from './beginning';
import { limits } from './limits';
import type { Problem } from './problem';
import { readHead, readSlide } from './read-lines';
import { nothing, type Talk, type TalkSlide } from './talk';

/**
 * The grammar of a talk in an address, before it is packed: a line of JSON for the title slide, then one for each slide, so
 * that of a link that was cut the beginning is left. `plate` is a figure as plates/pack.ts writes it.
 *
 *     {"v":1,"title":"Wer ist schon da?","lead":"Weimar, 3. Oktober"}
 *     {"figure":"people-online","notes":"Kurz warten.","steps":"*"}
 *     {"plate":"7VZNb9w2…","steps":["DE","FR"]}
 *
 * Whoever changes it so that an old link would be read otherwise raises the number and adds the step.
 */
export const version = 1;

/** What a link holds, and what of it could not be read. */
export interface Read {
	readonly talk: Talk;
	readonly problems: readonly Problem[];
}

/** A talk as the text that stands in its address; '' for one that holds nothing. */
export async function packTalk({ title, lead, slides }: Talk): Promise<string> {
	if (title === '' && lead === '' && slides.length === 0) return '';
	const head = { v: version, ...(title && { title }), ...(lead && { lead }) };
	return squeezed([head, ...slides.map(lineOf)].map((line) => JSON.stringify(line)).join('\n'));
}

const lineOf = ({ subject, notes, steps }: TalkSlide) => ({
	...(subject.kind === 'named' ? { figure: subject.figure } : { plate: subject.packed }),
	...(notes && { notes }),
	...(steps === 'all' ? { steps: '*' } : steps.length > 0 && { steps }),
});

/**
 * Reads such a text. Never fails: what cannot be read is told and left out, the rest is kept.
 *
 * @param isNamed whether there is a named figure of this id
 */
export async function unpackTalk(packed: string, isNamed: (id: string) => boolean): Promise<Read> {
	if (packed === '') return { talk: nothing, problems: [] };
	const { text, whole } = await beginningOf(packed, limits.text);
	const [first = '', ...lines] = text.split('\n');
	const head = readHead(first, version);
	if (!head) return { talk: nothing, problems: ['link'] };
	const kept = lines.slice(0, limits.slides);
	const found = await Promise.all(kept.map((line) => readSlide(line, isNamed)));
	// The line in which a link was cut is no fault of its own.
	if (!whole && found.length === lines.length && typeof found.at(-1) === 'string') found.pop();
	return {
		talk: { ...head.words, slides: found.filter((slide) => typeof slide === 'object') },
		problems: [
			...head.problems,
			...found.filter((problem) => typeof problem === 'string'),
			...(whole ? [] : (['cut'] as const)),
			...(kept.length < lines.length ? (['many'] as const) : []),
		],
	};
}
