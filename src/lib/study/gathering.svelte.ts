import { EngineFailure } from '../engine/engine';
import { gather, type Places, type Tools } from './gather';

/** Fetches what a survey needs, once; again after a failure. */
export class Gathering {
	tools: Tools | null = $state.raw(null);
	/** Bytes of the engine, unpacked, while they come; null before and after. */
	progress: { readonly loaded: number; readonly total: number } | null = $state.raw(null);
	/** `blocked`: it has come, but does not start. */
	failure: 'not-loaded' | 'blocked' | null = $state(null);

	#gathered: Promise<Tools | null> | null = null;

	constructor(private readonly at: Places) {}

	/** All tools, or null where they could not be had. To be called as soon as it is clear that a file will come. */
	gather(): Promise<Tools | null> {
		this.#gathered ??= this.#gather();
		return this.#gathered;
	}

	async #gather(): Promise<Tools | null> {
		[this.failure, this.progress] = [null, { loaded: 0, total: 0 }];
		try {
			this.tools = await gather(this.at, (loaded, total) => (this.progress = { loaded, total }));
		} catch (error) {
			const isBlocked = error instanceof EngineFailure && error.kind === 'engine-blocked';
			this.failure = isBlocked ? 'blocked' : 'not-loaded';
			this.#gathered = null;
		}
		this.progress = null;
		return this.tools;
	}
}
