import { formatHex, interpolate, modeOklab, modeRgb, useMode, type Oklab } from 'culori/fn';

useMode(modeRgb);
useMode(modeOklab);

const colour = String.raw`(#[0-9a-f]{3,8}|oklab\([^()]*\))`;
const innermost = new RegExp(
	String.raw`color-mix\(\s*in oklab,\s*${colour}\s+([\d.]+)%,\s*${colour}\s*\)`,
	'gi',
);

/**
 * A drawing with the colours that its `color-mix(in oklab, A p%, B)` mean, nested ones too, as hex: for programs that
 * know no CSS. A and B are hex colours. Rounded once, at the end, as a browser does.
 *
 * @throws Error showing a mix that cannot be reckoned, such as one of the page's tokens
 */
export function literalColours(svg: string): string {
	let mixed = svg;
	for (let before = ''; before !== mixed;) {
		before = mixed;
		mixed = mixed.replace(innermost, (_, first: string, share: string, second: string) =>
			unrounded(interpolate([second, first], 'oklab')(Number(share) / 100)),
		);
	}
	const [left] = /color-mix\(.{0,60}/.exec(mixed) ?? [];
	if (left) throw new Error(`"${left}" is no mix of two hex colours in oklab. Draw with a literal palette.`);
	return mixed.replace(/oklab\([^()]*\)/g, (mix) => formatHex(mix) ?? mix);
}

const unrounded = ({ l, a, b }: Oklab): string =>
	`oklab(${[l, a, b].map((part) => part.toFixed(9)).join(' ')})`;
