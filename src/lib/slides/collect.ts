import { pack } from '../plates/pack';
import type { Plate } from '../plates/plate';
import { channelName, type Said } from './collect-channel';
import { randomName } from './random-name';

/** How long to wait until somebody is there, until all have answered once one has, and until it has the figure; ms. */
const patience = { anyone: 400, others: 150, taken: 2_000 };

/**
 * Offers a figure to the talks that are open in other windows of this browser. One of them takes it, the one last used;
 * `nobody` where none is open, none answers, or it has no room.
 *
 * @throws RangeError when the figure does not fit into an address (see plates/pack)
 */
export async function offer(plate: Plate): Promise<'taken' | 'nobody'> {
	const packed = await pack(plate);
	if (typeof BroadcastChannel === 'undefined') return 'nobody';
	const channel = new BroadcastChannel(channelName);
	const own = randomName();
	const talks: { talk: string; used: number }[] = [];
	const say = (said: Said) => channel.postMessage(said);
	try {
		return await new Promise((resolve) => {
			let timer = setTimeout(() => resolve('nobody'), patience.anyone);
			const wait = (ms: number, then: () => void) => {
				clearTimeout(timer);
				timer = setTimeout(then, ms);
			};
			const choose = () => {
				const [last] = talks.sort((a, b) => b.used - a.used);
				if (last) say({ say: 'take', offer: own, talk: last.talk, packed });
				wait(patience.taken, () => resolve('nobody'));
			};
			channel.onmessage = ({ data }: MessageEvent<Said | null>) => {
				if (data?.offer !== own) return;
				if (data.say === 'here') {
					talks.push(data);
					if (talks.length === 1) wait(patience.others, choose);
				} else if (data.say === 'taken' || data.say === 'refused') {
					wait(0, () => resolve(data.say === 'taken' ? 'taken' : 'nobody'));
				}
			};
			say({ say: 'who', offer: own });
		});
	} finally {
		channel.close();
	}
}
