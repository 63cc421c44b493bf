/** What a mark or a plot was asked for, by Plot's names. */
export type Options = Readonly<Record<string, unknown>>;

/**
 * Refuses what it was not taught, so that no chart is drawn wrongly in silence.
 *
 * @throws Error naming the option
 */
export function onlyKnown(of: string, options: Options, known: readonly string[]): void {
	for (const [name, value] of Object.entries(options)) {
		if (value !== undefined && !known.includes(name)) refuse(of, name, value);
	}
}

/** @throws Error naming an option, and the value that is not known */
export function refuse(of: string, name: string, value: unknown): never {
	throw new Error(
		`charts/plain does not know "${name}: ${String(value)}" of ${of}. Observable Plot may: teach it here, or draw without.`,
	);
}

/**
 * An option that is a number, or its default.
 *
 * @throws Error when it is anything else: Plot would take that as a channel
 */
export function numberOf(of: string, options: Options, name: string): number | undefined;
export function numberOf(of: string, options: Options, name: string, standard: number): number;
export function numberOf(of: string, options: Options, name: string, standard?: number): number | undefined {
	const { [name]: value = standard } = options;
	return typeof value === 'number' || value === undefined ? value : refuse(of, name, value);
}
