import { refuse } from './known';
import { thousandth, through, type Point } from './path';

const { PI, cos, sin, sqrt } = Math;

/** Corners round the middle, by the length that d3-shape builds a symbol on. */
const corners = (size: number): Readonly<Record<string, () => readonly Point[]>> => ({
	triangle() {
		const y = -sqrt(size / (sqrt(3) * 3));
		const x = sqrt(3) * y;
		return [
			[0, y * 2],
			[-x, -y],
			[x, -y],
		];
	},
	diamond2() {
		const r = sqrt(size) * 0.62625;
		return [
			[0, -r],
			[r, 0],
			[0, r],
			[-r, 0],
		];
	},
	cross() {
		const r = sqrt(size / 5) / 2;
		const steps = [-3, -1, -1, 1, 1, 3, 3, 1, 1, -1, -1, -3];
		return steps.map((x, i) => [x * r, (steps[(i + 3) % 12] ?? 0) * -r]);
	},
	star() {
		const outer = sqrt(size * 0.8908130915292852);
		const inner = (outer * sin(PI / 10)) / sin((7 * PI) / 10);
		return Array.from({ length: 10 }, (_, i) => {
			const r = i % 2 ? inner : outer;
			return [r * sin((i * PI) / 5), -r * cos((i * PI) / 5)] as const;
		});
	},
});

/**
 * The path of a symbol round its middle, with the area of a circle of radius `r`, by d3-shape; null for a circle.
 *
 * @throws Error for a symbol that groupstyle.ts does not use
 */
export function symbolPath(symbol: unknown, r: number): string | null {
	if (symbol === 'circle') return null;
	const size = r * r * PI;
	if (symbol === 'square') {
		const width = thousandth(sqrt(size));
		const half = thousandth(-sqrt(size) / 2);
		return `M${half},${half}h${width}v${width}h${-width}Z`;
	}
	const { [String(symbol)]: found = () => refuse('a dot', 'symbol', symbol) } = corners(size);
	return `${through(found())}Z`;
}
