import { channelOf, placesOf } from './channel';
import { numberOf, onlyKnown, type Options } from './known';
import { node, rendered, type Render, type Sheet } from './sheet';
import { styleOf, styleOptions, type Look } from './style';

/** Draws itself on a sheet; null where there is nothing to draw. */
export type Mark = { readonly draw: (sheet: Sheet) => SVGElement | null };

/** A datum of a mark: its places in px, and what its channel says. */
export interface Placed<Place extends string> {
	readonly at: Readonly<Record<Place, number>>;
	readonly said: unknown;
}

/** What makes a kind of mark. */
export interface Kind<Place extends string> {
	/** As it is named in errors. */
	readonly name: string;
	readonly look: Look;
	/** Its places, each with the scale that it stands on; all must be given. */
	readonly places: Readonly<Record<Place, 'x' | 'y'>>;
	/** A channel that is no place. */
	readonly channel?: string;
	/** The other options that it knows. */
	readonly own?: readonly string[];
	/** In which directions it may move by half a px for sharp hairlines. */
	readonly sharp: { readonly x: boolean; readonly y: boolean };
	/** Attributes of the group besides its style. */
	readonly around?: Readonly<Record<string, string | number | undefined>>;
	readonly draw: (data: readonly Placed<Place>[], sheet: Sheet) => readonly SVGElement[];
}

/** As Plot does it: on a coarse screen a hairline covers one px instead of halves of two. */
export const half = typeof window !== 'undefined' && !(window.devicePixelRatio > 1) ? 0.5 : 0;

/**
 * A mark as Plot would draw it: a group with its style, and in it what its data are drawn as. A datum without a place
 * or with nothing to say is left out.
 *
 * @throws Error for an option, or a value of one, that it does not know
 */
export function mark<Place extends string>(
	{ name, look, places, channel, own = [], sharp, around, draw }: Kind<Place>,
	data: readonly unknown[],
	options: Options,
): Mark {
	const names = Object.keys(places) as Place[];
	onlyKnown(name, options, [
		...names,
		...(channel === undefined ? [] : [channel]),
		...[...own, ...styleOptions, 'dx', 'dy', 'render'],
	]);
	const x = (sharp.x ? half : 0) + numberOf(name, options, 'dx', 0);
	const y = (sharp.y ? half : 0) + numberOf(name, options, 'dy', 0);
	const attributes = {
		...styleOf(name, options, look),
		...around,
		transform: moved(x, y),
	};
	const { render } = options as { render?: Render };
	return {
		draw(sheet) {
			const said = channel === undefined ? null : channelOf(name, data, channel, options[channel]);
			const px = names.map((place) => placesOf(name, data, place, options[place], sheet[places[place]]));
			const placed = data.flatMap((_, i): Placed<Place>[] => {
				const at = names.map((place, k) => [place, px[k]?.[i]] as const);
				const isThere = at.every(([, value]) => value !== null) && said?.[i] !== '' && said?.[i] !== null;
				return isThere ? [{ at: Object.fromEntries(at) as Record<Place, number>, said: said?.[i] }] : [];
			});
			if (placed.length === 0) return null;
			const group = () => node(sheet, 'g', attributes, draw(placed, sheet));
			return render ? rendered(render, sheet, group) : group();
		},
	};
}

/** The transform that moves a mark by so many px; none for none. */
export const moved = (x: number, y: number): string | undefined =>
	x || y ? `translate(${x},${y})` : undefined;
