import type { Frame, Palette } from './chart';

/** Five fills from paper to signal; the last goes on towards the ink, so that a text of paper is readable on the fourth too. */
export function fills({ paper, signal, ink }: Palette): readonly string[] {
	return [
		...[19, 37, 57, 89].map((share) => `color-mix(in oklab, ${signal} ${share}%, ${paper})`),
		`color-mix(in oklab, ${signal} 62%, ${ink})`,
	];
}

/** Fills of land without a value, quieter than any class: of a country that is not selected, and of what no figure is for. */
export const empty = ({ faint, paper }: Palette) => ({
	notSelected: `color-mix(in oklab, ${faint} 58%, ${paper})`,
	other: `color-mix(in oklab, ${faint} 27%, ${paper})`,
});

/** Ink on the three lighter fills, paper on the others: 4.5:1 in light and in dark. */
export const textOn = (at: number, { ink, paper }: Palette): string => (at < 3 ? ink : paper);

/** Fewer differences are not worth a class: a hundredth of the domain. */
const finest = 0.01;

/**
 * The four bounds between five classes: one step apart, laid round the middle of the values. The step is the smallest
 * round one (1, 2, 2.5, 4 or 5 times a power of ten) of which five hold all values; where there is no spread, the whole domain.
 * The outer classes are open. Where that would put nearly all values into one class, as with numbers of large and small
 * countries, each bound is a multiple of the one before.
 */
export function bounds(values: readonly number[], frame: Pick<Frame, 'domain' | 'among'>): number[] {
	const all =
		frame.among?.flatMap(({ estimate }) => (estimate.kind === 'known' ? [estimate.value] : [])) ?? values;
	const even = evenBounds(all, frame);
	return isLopsided(all, even) ? multiples(all) : even;
}

function evenBounds(values: readonly number[], { domain: [low, high] }: Pick<Frame, 'domain'>): number[] {
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const spread = most > least ? most - least : high - low;
	const middle = most > least ? (least + most) / 2 : (low + high) / 2;
	const step = Math.min(
		roundSteps(Math.max(spread / 5, (high - low) * finest)).above,
		roundSteps((high - low) / 5).below,
	);
	const lowest = Math.floor(low / step + 1e-9) + 1;
	const highest = Math.ceil(high / step - 1e-9) - 4;
	const first = Math.max(lowest, Math.min(highest, Math.round(middle / step - 1.5)));
	return [0, 1, 2, 3].map((i) => Number(((first + i) * step).toPrecision(12)));
}

/** Whether three of four values fall into the lowest class although the highest is more than a hundred times the lowest. */
function isLopsided(values: readonly number[], even: readonly number[]): boolean {
	const least = Math.min(...values.filter((value) => value > 0));
	if (!(Math.max(...values) > 100 * least)) return false;
	return values.filter((value) => classAt(value, even) === 0).length >= 0.75 * values.length;
}

/** Bounds like 10, 30, 100, 300 or, over more than about four powers of ten, 10, 100, 1000, 10 000. */
function multiples(values: readonly number[]): number[] {
	const [least, most] = [Math.min(...values.filter((value) => value > 0)), Math.max(...values)].map(
		Math.log10,
	) as [number, number];
	const rungs = most - least > 3.75 ? [1] : [1, 3];
	const first = Math.round(((least + most) / 2) * rungs.length - 1.5);
	return [0, 1, 2, 3].map((i) => {
		const power = Math.floor((first + i) / rungs.length);
		return Number(((rungs[first + i - power * rungs.length] ?? 1) * 10 ** power).toPrecision(12));
	});
}

/** Class of a value, 0 to 4; a bound belongs to the class above it. */
export const classAt = (value: number, between: readonly number[]): number =>
	between.filter((bound) => value >= bound).length;

/** The round steps next to a length. */
function roundSteps(length: number): { readonly below: number; readonly above: number } {
	const power = 10 ** Math.floor(Math.log10(length) + 1e-9);
	const steps = [1, 2, 2.5, 4, 5, 10].map((factor) => factor * power);
	return {
		below: steps.findLast((step) => step <= length * (1 + 1e-9)) ?? power,
		above: steps.find((step) => step >= length * (1 - 1e-9)) ?? 10 * power,
	};
}
