/** Keys that lead through a talk, and their numbers in reveal.js. What stands in an embed needs none of them but to scroll. */
const numbers: Readonly<Record<string, number>> = {
	...{ Escape: 27, ' ': 32, PageUp: 33, PageDown: 34, End: 35, Home: 36 },
	...{ ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40, b: 66, '.': 190 },
};

/** Whether the embed is taller than its frame: then the keys scroll it. */
const scrolls = (): boolean => document.documentElement.scrollHeight > innerHeight;

const operable = 'a, button, summary, select, input, textarea, [tabindex]';

/**
 * Keeps the keys of a talk with the talk. A frame that is clicked takes the focus, and the deck around it hears no key any more. So
 * a click on nothing that can be operated gives the focus back; and where the focus stays, for a marked text or after Tab, the
 * keys of a speaker's remote are passed on as reveal.js lets a frame call it, by its own bindings. Other pages ignore that.
 */
export function passKeysOn(): void {
	addEventListener('click', ({ target }) => {
		const isMarked = getSelection()?.isCollapsed === false;
		if (isMarked || scrolls() || (target as Element).closest(operable)) return;
		parent.focus();
	});
	addEventListener('keydown', (event) => {
		const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
		const number = numbers[key];
		if (number === undefined || altKey || ctrlKey || metaKey || shiftKey) return;
		const isFree = document.activeElement === document.body && !scrolls();
		if (isFree || key.startsWith('Page'))
			parent.postMessage(JSON.stringify({ method: 'triggerKey', args: [number] }), '*');
	});
}
