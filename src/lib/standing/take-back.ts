/**
 * Makes the space bar do on a chosen radio button what a tap does: click it again. Browsers differ, and most ignore it.
 * An attachment; how to take it off is what it returns.
 */
export function takeBack(input: HTMLInputElement): () => void {
	let isTakingBack = false;
	const down = (event: KeyboardEvent) => {
		if (event.key !== ' ' || !input.checked) return;
		event.preventDefault();
		if (event.repeat) return;
		isTakingBack = true;
		input.click();
	};
	// Where the browser itself would click when the key comes up, it is not clicked twice.
	const up = (event: KeyboardEvent) => {
		if (event.key !== ' ' || !isTakingBack) return;
		event.preventDefault();
		isTakingBack = false;
	};
	input.addEventListener('keydown', down);
	input.addEventListener('keyup', up);
	return () => {
		input.removeEventListener('keydown', down);
		input.removeEventListener('keyup', up);
	};
}
