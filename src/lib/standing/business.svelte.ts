import { markOf, unanswered, type Answers, type Mark } from '../benchmark/answers';
import type { Business } from '../benchmark/business';
import { items, marked, networks, wants, type Item, type Marked, type Network } from '../benchmark/items';
import { newcomer, type Profile } from '../benchmark/profile';

/** An older answer of the same business, and the day it was kept (ISO), where the file says it. */
export interface Then {
	readonly business: Business;
	readonly saved: string | null;
}

/** How much of the questionnaire is answered: of its items, and of the single rows in them. */
export interface Progress {
	readonly answered: number;
	readonly items: number;
	readonly answeredRows: number;
	readonly rows: number;
}

const networkOrder = Object.keys(networks) as Network[];

/** What a business says on the page. It lives in the page alone: nothing is written anywhere from here. */
export class BusinessState {
	profile: Profile = $state.raw(newcomer);
	answers: Answers = $state.raw(unanswered);
	/** A file of an earlier day, for seeing what has changed since. */
	then: Then | null = $state.raw(null);
	/** What stands in a file, a link or this device, as far as this page knows. */
	#kept: Business | null = $state.raw(null);

	get business(): Business {
		return { profile: this.profile, answers: this.answers };
	}

	/** Whether anything was said at all. */
	get touched(): boolean {
		const { country, size, division } = this.profile;
		const isNewcomer =
			country === newcomer.country && size === newcomer.size && division === newcomer.division;
		return !isNewcomer || this.progress.answeredRows > 0;
	}

	/** Whether answers would be lost with the page. */
	get unkept(): boolean {
		if (this.progress.answeredRows === 0) return false;
		return this.#kept?.profile !== this.profile || this.#kept.answers !== this.answers;
	}

	get progress(): Progress {
		const isSaid = (code: Marked) => markOf(this.answers, code) !== null;
		const isThere = this.answers.networks !== null;
		const isAnswered = (item: Item) =>
			item === 'NETWORKS' ? isThere : item === 'WANTS' ? wants.every(isSaid) : isSaid(item);
		return {
			answered: items.filter(isAnswered).length,
			items: items.length,
			answeredRows: marked.filter(isSaid).length + Number(isThere),
			rows: marked.length + 1,
		};
	}

	describe(profile: Profile): void {
		this.profile = profile;
	}

	/** Puts a mark on something; the same mark again, or null, takes it back. */
	mark(code: Marked, mark: Mark | null): void {
		const { [code]: before, ...others } = this.answers.marks;
		const isTaken = mark === null || mark === before;
		this.answers = { ...this.answers, marks: isTaken ? others : { ...others, [code]: mark } };
	}

	/** Puts a mark on all of these that have none yet. */
	rest(codes: readonly Marked[], mark: Mark): void {
		const open = codes.filter((code) => markOf(this.answers, code) === null);
		const added = Object.fromEntries(open.map((code) => [code, mark]));
		this.answers = { ...this.answers, marks: { ...this.answers.marks, ...added } };
	}

	/** Adds a network, or takes it away. Without the last one the question is open again: nobody has said "nowhere". */
	toggleNetwork(network: Network): void {
		const named = Array.isArray(this.answers.networks) ? this.answers.networks : [];
		const now = networkOrder.filter((one) => (one === network) !== named.includes(one));
		this.#say(now.length > 0 ? now : null);
	}

	/** Says that the business is nowhere; said again, it is taken back. */
	noNetworks(): void {
		const { networks: said } = this.answers;
		this.#say(Array.isArray(said) && said.length === 0 ? null : []);
	}

	/** Says that this is not relevant for the business; said again, it is taken back. */
	networksNotRelevant(): void {
		this.#say(this.answers.networks === 'not-relevant' ? null : 'not-relevant');
	}

	/** Takes over what a link or a file says, in place of all that was said here. */
	put({ profile, answers }: Business): void {
		this.profile = profile;
		this.answers = answers;
	}

	/** Sets an older answer beside this one, or none. */
	remember(then: Then | null): void {
		this.then = then;
	}

	/** Notes that the reader has what stands here now in a file, a link or on this device. */
	keep(): void {
		this.#kept = this.business;
	}

	/** Forgets everything. */
	clear(): void {
		this.put({ profile: newcomer, answers: unanswered });
		this.then = null;
		this.#kept = null;
	}

	#say(said: Answers['networks']): void {
		this.answers = { ...this.answers, networks: said };
	}
}
