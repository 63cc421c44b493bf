import type { Place } from './place';

/** Where the talk stands, said from one window to the other; or a window that asks for it. */
export type Message =
	({ readonly talk: 'place'; readonly black: boolean } & Place) | { readonly talk: 'hello' };

/** The way between the window of the audience and that of the presenter. */
export interface Link {
	send(message: Message): void;
	/** Called with each message of the other window, from now on. */
	listen(hear: (message: Message) => void): void;
	close(): void;
}

/**
 * Between two windows of one site.
 *
 * @param channel a name that only the windows of one talk know
 */
export function channelLink(channel: string): Link {
	const way = new BroadcastChannel(channel);
	return {
		send: (message) => way.postMessage(message),
		listen(hear) {
			way.addEventListener('message', ({ data }) => heard(data, hear));
		},
		close: () => way.close(),
	};
}

/**
 * Between a window and one that it has opened, also where they have no site: in a file. Heard is only the window that
 * opened this one, and windows that this one has opened.
 */
export function windowLink(own: Window): Link {
	let other = own.opener as Window | null;
	let stop = () => {};
	const isOurs = (source: MessageEventSource | null): source is Window =>
		source !== null && 'opener' in source && (source === own.opener || source.opener === own);
	return {
		send(message) {
			// A file has no origin that could be named; nothing is said but where the talk stands.
			if (other && !other.closed) other.postMessage(message, own.origin === 'null' ? '*' : own.origin);
		},
		listen(hear) {
			const onMessage = ({ source, origin, data }: MessageEvent) => {
				if (!isOurs(source) || origin !== own.origin) return;
				other = source;
				heard(data, hear);
			};
			own.addEventListener('message', onMessage);
			stop = () => own.removeEventListener('message', onMessage);
		},
		close: () => stop(),
	};
}

function heard(data: unknown, hear: (message: Message) => void): void {
	const message = messageIn(data);
	if (message) hear(message);
}

const isCount = (value: unknown, least: number): value is number =>
	Number.isInteger(value) && (value as number) >= least && (value as number) < 10_000;

/** The message that something said is; null where it is none. */
export function messageIn(data: unknown): Message | null {
	if (typeof data !== 'object' || data === null || !('talk' in data)) return null;
	const { talk, slide, step, black } = data as Record<string, unknown>;
	if (talk === 'hello') return { talk };
	if (talk !== 'place' || !isCount(slide, 1) || !isCount(step, 0) || typeof black !== 'boolean') return null;
	return { talk, slide, step, black };
}
