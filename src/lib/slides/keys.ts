/** What a key asks for. `go` comes with digits and Enter. */
export type Command =
	| { readonly kind: 'forward' | 'back' | 'first' | 'last' | 'overview' | 'black' | 'fullScreen' }
	| { readonly kind: 'presenter' | 'keys' | 'leave' }
	| { readonly kind: 'go'; readonly slide: number };

type Kind = Exclude<Command['kind'], 'go'>;

const commands = new Map<string, Kind>([
	...['ArrowRight', 'ArrowDown', ' ', 'PageDown'].map((key) => [key, 'forward'] as const),
	...['ArrowLeft', 'ArrowUp', 'PageUp'].map((key) => [key, 'back'] as const),
	['Home', 'first'],
	['End', 'last'],
	['o', 'overview'],
	['b', 'black'],
	['.', 'black'],
	['f', 'fullScreen'],
	['s', 'presenter'],
	['?', 'keys'],
	['Escape', 'leave'],
]);

/** Whether a key belongs to the browser, or to a field that is typed in. */
function isTaken({
	ctrlKey,
	metaKey,
	altKey,
	defaultPrevented,
	isComposing,
	target,
}: KeyboardEvent): boolean {
	if (ctrlKey || metaKey || altKey || defaultPrevented || isComposing) return true;
	const element = target as Partial<HTMLElement> | null;
	return (
		element?.closest !== undefined &&
		(element.isContentEditable === true || element.closest('input, textarea, select') !== null)
	);
}

/** Whether a key would press what has the focus. */
const presses = ({ key, target }: KeyboardEvent): boolean =>
	(key === ' ' || key === 'Enter') &&
	((target as Partial<Element> | null)?.closest?.('button, a[href]') ?? null) !== null;

/** Reads keys one after another: digits are kept until Enter, and forgotten at any other key. */
export function keyReader(): (event: KeyboardEvent) => Command | null {
	let digits = '';
	return (event) => {
		if (isTaken(event)) return null;
		const { key } = event;
		if (/^\d$/.test(key)) {
			digits = (digits + key).slice(-4);
			return null;
		}
		const slide = Number(digits);
		digits = '';
		if (key === 'Enter' && slide > 0) return { kind: 'go', slide };
		if (presses(event)) return null;
		const kind = commands.get(key.length === 1 ? key.toLowerCase() : key);
		return kind === undefined ? null : { kind };
	};
}
