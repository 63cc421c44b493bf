/** One place in a label that is not what it should be. */
export interface Misfit {
	/** Path in the JSON, such as `series[3].universe.de`. */
	readonly place: string;
	readonly message: string;
}

/**
 * A value in a JSON document, with its path. Each method reads it as what it should be; where it is not that,
 * the misfit is noted and a stand-in comes back, so that one reading finds every misfit.
 */
export class Place {
	constructor(
		private readonly value: unknown,
		readonly path: string,
		private readonly misfits: Misfit[],
	) {}

	wrong(message: string): void {
		this.misfits.push({ place: this.path || 'the whole label', message });
	}

	private expected(what: string): void {
		this.wrong(`must be ${what}, got ${shown(this.value)}`);
	}

	private get fields(): Readonly<Record<string, unknown>> | null {
		const { value } = this;
		return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
	}

	at(key: string): Place {
		const { fields } = this;
		const value = fields && Object.hasOwn(fields, key) ? fields[key] : undefined;
		return new Place(value, this.path ? `${this.path}.${key}` : key, this.misfits);
	}

	/** The keys of an object, in their order. */
	keys(): string[] {
		if (this.fields === null) this.expected('an object');
		return Object.keys(this.fields ?? {});
	}

	/** Notes every key that is not one of these. */
	only(keys: readonly string[]): void {
		for (const key of this.keys())
			if (!keys.includes(key)) this.at(key).wrong('is not a field of this label');
	}

	list(): Place[] {
		if (!Array.isArray(this.value)) {
			this.expected('a list');
			return [];
		}
		return this.value.map((value, i) => new Place(value, `${this.path}[${i}]`, this.misfits));
	}

	/** A text that is not empty and has no blank at either end; it matches the pattern, if one is given. */
	text(pattern: RegExp = /^\S(.*\S)?$/su, what = 'a text, not empty, with no blank at its ends'): string {
		if (typeof this.value === 'string' && pattern.test(this.value)) return this.value;
		this.expected(what);
		return '';
	}

	/** An id: lower-case letters, digits and single hyphens. */
	id(): string {
		return this.text(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of lower-case letters, digits and hyphens');
	}

	oneOf<const Option extends string>(options: readonly [Option, ...Option[]]): Option {
		const found = options.find((option) => option === this.value);
		if (found === undefined) this.expected(`one of ${options.join(', ')}`);
		return found ?? options[0];
	}

	count(least: number): number {
		if (typeof this.value === 'number' && Number.isSafeInteger(this.value) && this.value >= least)
			return this.value;
		this.expected(`a whole number from ${least}`);
		return least;
	}

	boolean(): boolean {
		if (typeof this.value !== 'boolean') this.expected('true or false');
		return this.value === true;
	}

	/** What `read` makes of it, or null where it is null. */
	orNull<Read>(read: (place: Place) => Read): Read | null {
		return this.value === null ? null : read(this);
	}

	/** What `read` makes of it, or null where the key is not there. */
	optional<Read>(read: (place: Place) => Read): Read | null {
		return this.value === undefined ? null : read(this);
	}
}

const shown = (value: unknown): string =>
	value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value)).slice(0, 60);
