import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { channelLink, messageIn, windowLink, type Message } from './link';

const place: Message = { talk: 'place', slide: 3, step: 1, black: false };

it('knows its messages, and nothing else', () => {
	expect(messageIn(place)).toEqual(place);
	expect(messageIn({ ...place, more: '<script>' })).toEqual(place);
	expect(messageIn({ talk: 'hello' })).toEqual({ talk: 'hello' });
	for (const wrong of [
		{ slide: 0 },
		{ slide: 1.5 },
		{ slide: '3' },
		{ slide: NaN },
		{ step: -1 },
		{ slide: 1e9 },
		{ black: 1 },
	])
		expect(messageIn({ ...place, ...wrong })).toBeNull();
	fc.assert(fc.property(fc.anything(), (said) => messageIn(said) === null));
});

/** A window as far as a link knows it. */
function pane(origin: string, opener: unknown = null) {
	const hearers = new Set<(event: object) => void>();
	return {
		origin,
		opener,
		closed: false,
		postMessage: vi.fn(),
		addEventListener: (_: string, hear: (event: object) => void) => hearers.add(hear),
		removeEventListener: (_: string, hear: (event: object) => void) => hearers.delete(hear),
		say: (event: object) => hearers.forEach((hear) => hear(event)),
	};
}
const linkOf = (window: ReturnType<typeof pane>) => windowLink(window as unknown as Window);

it('a window hears those it has opened, and answers them', () => {
	const hall = pane('null');
	const desk = pane('null', hall);
	const link = linkOf(hall);
	const hear = vi.fn();
	link.listen(hear);
	link.send(place);
	expect(desk.postMessage).not.toHaveBeenCalled();
	hall.say({ source: desk, origin: 'null', data: { talk: 'hello' } });
	expect(hear).toHaveBeenCalledExactlyOnceWith({ talk: 'hello' });
	link.send(place);
	expect(desk.postMessage).toHaveBeenCalledWith(place, '*');
	link.close();
	hall.say({ source: desk, origin: 'null', data: place });
	expect(hear).toHaveBeenCalledTimes(1);
});

it('a window ignores strangers, other origins, and what is no message', () => {
	const hall = pane('https://a.example');
	const hear = vi.fn();
	linkOf(hall).listen(hear);
	const ours = pane('https://a.example', hall);
	hall.say({ source: pane('https://a.example'), origin: 'https://a.example', data: place });
	hall.say({ source: null, origin: 'https://a.example', data: place });
	hall.say({ source: ours, origin: 'https://b.example', data: place });
	hall.say({ source: ours, origin: 'https://a.example', data: '<script>' });
	expect(hear).not.toHaveBeenCalled();
	hall.say({ source: ours, origin: 'https://a.example', data: place });
	expect(hear).toHaveBeenCalledTimes(1);
});

it('the opened window speaks to its opener at its origin', () => {
	const hall = pane('https://a.example');
	linkOf(pane('https://a.example', hall)).send(place);
	expect(hall.postMessage).toHaveBeenCalledWith(place, 'https://a.example');
});

it('over a channel both sides hear each other', async () => {
	const [here, there] = [channelLink('talk'), channelLink('talk')];
	const heard = await new Promise((resolve) => {
		there.listen(resolve);
		here.send(place);
	});
	expect(heard).toEqual(place);
	here.close();
	there.close();
});
