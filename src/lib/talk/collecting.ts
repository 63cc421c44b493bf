import { channelName, type Said } from '../slides/collect-channel';
import { randomName } from '../slides/random-name';

/**
 * Takes what is offered in other windows; returns how to end it.
 *
 * @param take what to do with a packed figure, which may be any text; resolves to whether it was taken
 * @param used the moment this talk was last in use, ms
 */
export function collect(take: (packed: string) => Promise<boolean>, used: () => number): () => void {
	if (typeof BroadcastChannel === 'undefined') return () => {};
	const channel = new BroadcastChannel(channelName);
	const own = randomName();
	const say = (said: Said) => channel.postMessage(said);
	channel.onmessage = ({ data }: MessageEvent<Said | null>) => {
		if (data?.say === 'who') say({ say: 'here', offer: data.offer, talk: own, used: used() });
		if (data?.say !== 'take' || data.talk !== own) return;
		void take(String(data.packed)).then(
			(taken) => say({ say: taken ? 'taken' : 'refused', offer: data.offer }),
			() => say({ say: 'refused', offer: data.offer }),
		);
	};
	return () => channel.close();
}
