import { refuse, type Options } from './known';
import type { Scale } from './scale';

/** What a channel says of each datum, by a field's name, a function, one number for all, or a list; null where nothing. */
export function channelOf(of: string, data: readonly unknown[], name: string, channel: unknown): unknown[] {
	const valueOf = (datum: unknown, i: number): unknown => {
		if (typeof channel === 'string') return (datum as Options)[channel];
		if (typeof channel === 'function') return channel(datum, i);
		if (typeof channel === 'number') return channel;
		return Array.isArray(channel) ? channel[i] : refuse(of, name, channel);
	};
	return data.map((datum, i) => valueOf(datum, i) ?? null);
}

/** Places in px: values on a scale, or px themselves as `{ value, scale: null }`. */
export function placesOf(
	of: string,
	data: readonly unknown[],
	name: string,
	channel: unknown,
	scale: Scale,
): (number | null)[] {
	const { value, scale: own, ...others } = isPx(channel) ? channel : { value: channel, scale };
	if (Object.keys(others).length > 0) refuse(of, name, Object.keys(others));
	return channelOf(of, data, name, value).map((place) => {
		if (place === null || Number.isNaN(place)) return null;
		if (typeof place !== 'number') return refuse(of, name, place);
		return own === null ? place : scale(place);
	});
}

const isPx = (channel: unknown): channel is { readonly value: unknown; readonly scale: null } =>
	typeof channel === 'object' && channel !== null && (channel as Options).scale === null;
