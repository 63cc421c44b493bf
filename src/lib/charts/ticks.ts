/**
 * Round places on an axis: at least the two ends of the domain where these are round, about `count` steps apart. Never fewer than
 * two, for one alone is no scale.
 */
export function ticks(domain: readonly [number, number], count: number): number[] {
	const found = placesOf(domain, count);
	return found.length >= 2 || count >= 20 ? found : ticks(domain, count + 1);
}

function placesOf([low, high]: readonly [number, number], count: number): number[] {
	const rough = (high - low) / count;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = power * ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough * (1 - 1e-9)) ?? 10);
	const first = Math.ceil(low / step - 1e-9);
	const last = Math.floor(high / step + 1e-9);
	return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}
