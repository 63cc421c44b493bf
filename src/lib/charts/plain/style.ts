import { numberOf, refuse, type Options } from './known';

/** How a kind of mark looks where its options say nothing. */
export interface Look {
	/** null where it cannot be filled. */
	readonly fill?: 'none' | null;
	readonly stroke?: 'currentColor';
	readonly strokeWidth?: number;
	readonly strokeLinejoin?: 'round';
	readonly strokeLinecap?: 'round';
	readonly strokeMiterlimit?: number;
	readonly paintOrder?: 'stroke';
}

export const styleOptions = [
	'className',
	'fill',
	'fillOpacity',
	'stroke',
	'strokeWidth',
	'strokeOpacity',
	'strokeDasharray',
] as const;

/** The attributes of a mark's group, in Plot's order; what SVG takes for granted is left out. */
export function styleOf(
	of: string,
	options: Options,
	look: Look,
): Record<string, string | number | undefined> {
	const { className, strokeDasharray } = options as Record<string, string | undefined>;
	const given = { fill: colourOf(of, options, 'fill'), stroke: colourOf(of, options, 'stroke') };
	// What is filled is not stroked, and the other way round, unless both are asked for.
	const isFilled = look.fill === undefined ? !isDrawn(given.stroke) : isDrawn(given.fill);
	const fill = given.fill ?? (look.fill === undefined && isFilled ? 'currentColor' : 'none');
	const stroke = given.stroke ?? (isFilled ? 'none' : (look.stroke ?? 'none'));
	const edge = isDrawn(stroke) ? look : {};
	return {
		class: className,
		fill: look.fill === null ? undefined : unless('currentColor', fill),
		'fill-opacity': unless(1, numberOf(of, options, 'fillOpacity')),
		stroke: unless('none', stroke),
		'stroke-width': unless(1, numberOf(of, options, 'strokeWidth') ?? edge.strokeWidth),
		'stroke-opacity': unless(1, numberOf(of, options, 'strokeOpacity')),
		'stroke-linejoin': edge.strokeLinejoin,
		'stroke-linecap': edge.strokeLinecap,
		'stroke-miterlimit': edge.strokeLinejoin ? undefined : edge.strokeMiterlimit,
		'stroke-dasharray': strokeDasharray,
		'paint-order': isDrawn(fill) ? edge.paintOrder : undefined,
	};
}

const isDrawn = (colour: string | undefined): boolean => colour !== undefined && colour !== 'none';

const unless = <Value>(implied: Value, value: Value): Value | undefined =>
	value === implied ? undefined : value;

function colourOf(of: string, options: Options, name: string): string | undefined {
	const { [name]: value } = options;
	if (value === undefined) return undefined;
	// Of any other text Plot would think that it names a field.
	return typeof value === 'string' && /^(none|currentColor|#[\da-f]{3,8}|[a-z-]+\(.*\))$/i.test(value)
		? value
		: refuse(of, name, value);
}
