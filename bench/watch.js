/**
 * Runs in the page, as text. Looks before every frame whether the visible drawing of a figure holds the asked texts; a
 * task queued from there runs when that frame has been handed to be painted. `window.painted` settles with its time.
 */
window.watch = ({ id, shown, hidden, state, start }) => {
	const holds = () => {
		const figure = document.querySelector(`[data-figure="${id}"]`);
		if (state !== null && figure?.getAttribute('data-state') !== state) return false;
		const drawings = [...(figure ?? document).querySelectorAll('svg')];
		const drawing = drawings.find((svg) => svg.getBoundingClientRect().height > 0);
		if (!drawing) return false;
		const texts = [...drawing.querySelectorAll('text')].map(({ textContent }) => textContent);
		// A flag's letter may follow a value.
		const isThere = (asked) => texts.some((text) => text.startsWith(asked));
		return shown.every(isThere) && hidden.every((text) => !texts.includes(text));
	};
	window.painted = new Promise((resolve, reject) => {
		setTimeout(
			() => reject(new Error(`The drawing of ${id} never showed ${shown}, without ${hidden}.`)),
			200_000,
		);
		const look = () => {
			if (!holds()) {
				requestAnimationFrame(look);
				return;
			}
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => resolve(performance.now() - start);
			port2.postMessage(null);
		};
		requestAnimationFrame(look);
	});
};
