/** Where a talk stands: the number of the slide as its audience counts, and how many of its steps have been taken. */
export interface TalkPlace {
	readonly slide: number;
	readonly step: number;
}

/** What the part of the talk's address behind the `#` says. All packed texts are '' where there is none. */
export interface TalkAddress {
	/** The deck, packed. */
	readonly deck: string;
	/** A figure to be added, packed. */
	readonly add: string;
	/** Where it is presented; null in the editor. */
	readonly place: TalkPlace | null;
	/** The talk whose presenter window this is; '' for the page itself. */
	readonly presenter: string;
}

/** What base64url is written with; all else would be escaped somewhere on the way. */
const packed = /^[\w-]+$/;
const position = /^(\d{1,4})(?:\.(\d{1,4}))?$/;

/** The part behind the `#`, without it; '' for an empty page: `d=<packed>&slide=3.1`. */
export const formatTalk = ({ deck, add, place, presenter }: Partial<TalkAddress>): string =>
	[
		deck && `d=${deck}`,
		add && `add=${add}`,
		place && `slide=${place.slide}${place.step > 0 ? `.${place.step}` : ''}`,
		presenter && `presenter=${presenter}`,
	]
		.filter(Boolean)
		.join('&');

/**
 * Reads such a text, with or without its `#`. null where it is none of ours, as the id of a place on the page. Never fails:
 * a part that is not written as it should be counts as damaged, and the others are kept.
 */
export function parseTalk(hash: string): { address: TalkAddress; damaged: readonly string[] } | null {
	const parts = new URLSearchParams(hash.replace(/^#/, ''));
	const known = ['d', 'add', 'slide', 'presenter'].filter((name) => parts.has(name));
	if (known.length === 0) return null;
	const damaged: string[] = [];
	const text = (name: string): string => {
		const said = parts.get(name) ?? '';
		if (said === '' || packed.test(said)) return said;
		damaged.push(name);
		return '';
	};
	return {
		address: {
			deck: text('d'),
			add: text('add'),
			place: placeIn(parts.get('slide') ?? ''),
			presenter: text('presenter'),
		},
		damaged,
	};
}

function placeIn(said: string): TalkPlace | null {
	const [, slide, step = '0'] = position.exec(said) ?? [];
	return slide === undefined ? null : { slide: Number(slide), step: Number(step) };
}
