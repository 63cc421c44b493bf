import { afterEach, describe, expect, it } from 'vitest';
import { unpack } from '../plates/pack';
import { offer } from '../slides/collect';
import { channelName } from '../slides/collect-channel';
import { plate, plateRow } from '../slides/plate.sample';
import { collect } from './collecting';

const figure = plate([plateRow('DE', 53), plateRow('FR', 61)]);
const open: (() => void)[] = [];

/** An open talk, and what it has taken. */
function talk(used: number, takes: (packed: string) => Promise<boolean> = async () => true): string[] {
	const taken: string[] = [];
	const take = async (packed: string) => {
		taken.push(packed);
		return takes(packed);
	};
	open.push(collect(take, () => used));
	return taken;
}

afterEach(() => {
	for (const close of open.splice(0)) close();
});

describe('offering a figure to open talks', () => {
	it('finds nobody where no talk is open', async () => {
		expect(await offer(figure)).toBe('nobody');
	});

	it('gives it to exactly one of them, the one last used, as it is', async () => {
		const [old, last, older] = [talk(20), talk(30), talk(10)];
		expect(await offer(figure)).toBe('taken');
		expect([old, older]).toEqual([[], []]);
		expect(await unpack(last[0] ?? '')).toEqual({ ok: true, plate: figure });
	});

	it('says nobody where the talk has no room, or fails', async () => {
		talk(1, async () => false);
		expect(await offer(figure)).toBe('nobody');
		talk(2, async () => Promise.reject(new Error('full')));
		expect(await offer(figure)).toBe('nobody');
	});

	it('keeps two offers at the same time apart', async () => {
		const taken = talk(1);
		const offers = await Promise.all([offer(figure), offer({ ...figure, title: 'Eine zweite' })]);
		expect(offers).toEqual(['taken', 'taken']);
		expect(new Set(taken).size).toBe(2);
	});

	it('is not put off by what others say on the channel', async () => {
		const taken = talk(1);
		const noise = new BroadcastChannel(channelName);
		for (const said of [null, 7, 'who', {}, { say: 'take' }, { say: 'take', talk: 'x', packed: 'y' }])
			noise.postMessage(said);
		expect(await offer(figure)).toBe('taken');
		expect(taken.length).toBe(1);
		noise.close();
	});

	it('is not heard by a talk that was closed', async () => {
		const taken = talk(1);
		open.pop()?.();
		expect(await offer(figure)).toBe('nobody');
		expect(taken).toEqual([]);
	});
});
