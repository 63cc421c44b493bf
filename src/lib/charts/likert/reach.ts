/** What a bar needs beyond its zero: as far as its value and the text behind it, and as far as its whisker. */
export interface Reach {
	readonly value: number;
	/** Width of the text with the gap before it, px. */
	readonly text: number;
	/** The end of its interval; the value itself where there is none. */
	readonly whisker: number;
}

/** Room that all bars on one side of a zero need at a scale, px. */
export const roomOf = (bars: readonly Reach[], scale: number): number =>
	Math.max(0, ...bars.map(({ value, text, whisker }) => Math.max(value * scale + text, whisker * scale + 2)));

/** The largest scale at which all sides stand beside each other in `room`; px a unit. */
export function scaleFor(sides: readonly (readonly Reach[])[], room: number): number {
	const needed = (scale: number) => sides.reduce((sum, bars) => sum + roomOf(bars, scale), 0);
	const longest = Math.max(...sides.flat().map(({ value }) => value), 0);
	if (longest === 0) return 1;
	let [fits, tooLarge] = [0.1 / longest, Math.max(0, room) / longest + 1];
	for (let i = 0; i < 40; i++) {
		const middle = (fits + tooLarge) / 2;
		if (needed(middle) <= room) fits = middle;
		else tooLarge = middle;
	}
	return fits;
}
