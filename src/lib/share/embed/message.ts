/** What an embed says to the page around it, in CSS px; also the tag of the custom element. */
export const told = 'kmu-figure';
/** What the page around it says, to be told the height again: the script there may have come later. */
export const asked = 'kmu-figure-ask';

export interface HeightTold {
	readonly type: typeof told;
	readonly id: string;
	readonly height: number;
}

/** Heights that an embed can have, in CSS px; what lies outside is no height of ours. */
const least = 50;
const most = 10_000;

/** The height that a message names for the embed of this figure; null where it is no such message. */
export function heightIn(data: unknown, id: string): number | null {
	const { type, id: from, height } = Object(data) as Partial<Record<keyof HeightTold, unknown>>;
	return type === told && from === id && typeof height === 'number' && height >= least && height <= most
		? height
		: null;
}
