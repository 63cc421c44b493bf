import { packages, size, type Contents, type Package } from './contents';
import {
	askToLast,
	hasCache,
	houseHere,
	lasts,
	listOf,
	newest as newestOf,
	register,
	registered,
	remove,
	room,
	stands,
	takeOver,
	update,
} from './device';
import type { House } from './house';
import { keep, type Progress } from './keep';
import { look, type Held } from './look';
import { told, type Trouble } from './not-kept';

/** What went wrong last, and what would have been needed: bytes on the device, and what was free of them. */
export interface Failed {
	readonly trouble: Trouble;
	readonly needed: number;
	readonly free: number | null;
	/** It was about what the browser had deleted: that is still so. */
	readonly repair: boolean;
}

const nothing: Record<Package, Held> = { pages: { state: 'none' }, engine: { state: 'none' } };

/** What of the site is on this device, and how that is changed. Nothing is stored before the reader asks. */
export class KeptHere {
	phase: 'looking' | 'unsupported' | 'no-list' | 'known' = $state('looking');
	/** The version that is here; that of the host, where none is. */
	contents: Contents | null = $state.raw(null);
	held: Record<Package, Held> = $state.raw(nothing);
	/** Whether there is anything to remove: a worker, or a cache. */
	isHere = $state(false);
	/** Another version: `there` on the host, `ready` on the device. */
	newer: 'none' | 'there' | 'ready' = $state('none');
	/** What is being loaded now. */
	progress: (Progress & { readonly wanted: readonly Package[] }) | null = $state.raw(null);
	failed: Failed | null = $state.raw(null);
	/** Whether the browser has promised to keep it. */
	isLasting = $state(false);

	#house: House | null = null;
	#newest: Contents | null = null;
	#registration: ServiceWorkerRegistration | null = null;
	#calledOff: AbortController | null = null;

	/** Sees what is there. `site`: the absolute address of the start page, with its slash. */
	async open(site: string): Promise<void> {
		this.#house = houseHere(site);
		if (this.#house === null) this.phase = 'unsupported';
		else await this.#look(this.#house);
	}

	/** Keeps a package of the version that is here, or of the host's where none is; also what is missing of it. */
	async keep(wanted: Package): Promise<void> {
		// Asked at once, while the browser knows that the reader wants it; some ask the reader, who may take time.
		const lasting = askToLast();
		await this.#keep(this.contents, [wanted], this.held[wanted].state === 'incomplete');
		void lasting.then((isLasting) => (this.isLasting = isLasting && this.isHere));
	}

	/** Keeps the version that the host has now beside the one that is here. It then waits. */
	fetchNewer(): Promise<void> {
		const wanted = packages.filter((each) => each === 'pages' || this.held[each].state !== 'none');
		return this.#keep(this.#newest, wanted, false);
	}

	/** Puts the waiting version in the place of the one that is here; this page is loaded anew with all others. */
	async takeOver(): Promise<void> {
		const waiting = this.#registration?.waiting;
		if (waiting && (await takeOver(waiting))) location.reload();
	}

	cancel(): void {
		this.#calledOff?.abort();
	}

	/** Removes all of it. Whether it is gone. */
	async remove(): Promise<boolean> {
		if (this.#house === null) return false;
		this.failed = null;
		const isGone = await remove(this.#house);
		await this.#look(this.#house);
		return isGone;
	}

	async #keep(contents: Contents | null, wanted: readonly Package[], repair: boolean): Promise<void> {
		const house = this.#house;
		if (house === null || contents === null || this.progress) return;
		this.failed = null;
		this.#calledOff = new AbortController();
		this.progress = { wanted, done: 0, of: size(contents, wanted).wire };
		const free = await room();
		try {
			await keep(contents, wanted, house, {
				signal: this.#calledOff.signal,
				repair,
				tell: (progress) => (this.progress = { wanted, ...progress }),
			});
			await this.#attend(contents, house);
		} catch (error) {
			const { trouble } = told(error);
			this.failed = { trouble, needed: size(contents, wanted).bytes, free, repair };
		}
		this.progress = null;
		await this.#look(house);
	}

	/** Sees to it that a worker of this version is there, or waits. */
	async #attend(contents: Contents, house: House): Promise<void> {
		if (this.#registration?.active) {
			if (contents.version !== this.contents?.version) await update(this.#registration);
			return;
		}
		await register(house.site).catch(async (error: unknown) => {
			// Without a worker it would be there for nothing.
			await remove(house);
			throw error;
		});
	}

	async #look(house: House): Promise<void> {
		const registration = await registered(house.site);
		if (registration !== this.#registration) registration?.addEventListener('updatefound', this.#follow);
		this.#registration = registration;
		void this.#follow();
		const [own, newest] = await Promise.all([
			registration?.active ? listOf(registration.active) : null,
			newestOf(house),
		]);
		this.#newest = newest;
		this.contents = own ?? newest;
		const held = this.contents ? await look(this.contents, house) : nothing;
		this.held = { ...held, pages: withWorker(held.pages, own !== null, this.contents) };
		this.isHere = registration !== null || (await hasCache(house));
		const isOther = own !== null && newest !== null && own.version !== newest.version;
		this.newer = registration?.waiting ? 'ready' : isOther ? 'there' : 'none';
		this.isLasting = this.isHere && (await lasts());
		this.phase = this.contents ? 'known' : 'no-list';
	}

	/** The browser has found a new version by itself, and keeps it. */
	#follow = async (): Promise<void> => {
		const installing = this.#registration?.installing;
		if (installing && (await stands(installing)) && this.#house && !this.progress)
			await this.#look(this.#house);
	};
}

/** The worker is one of the files that pages need to be there without a network. */
function withWorker(pages: Held, isThere: boolean, contents: Contents | null): Held {
	const of = (contents?.pages.length ?? 0) + 1;
	const gone = Number(!isThere);
	switch (pages.state) {
		case 'none':
			return isThere ? { state: 'incomplete', missing: of - 1, of } : pages;
		case 'complete':
			return isThere ? pages : { state: 'incomplete', missing: 1, of };
		case 'incomplete':
			return { state: 'incomplete', missing: pages.missing + gone, of };
	}
}
