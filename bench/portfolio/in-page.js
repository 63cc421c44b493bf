// Runs in the page, as it stands here: a function that was compiled for Node does not.

/** The next frame, laid out. */
const frame = () => new Promise((resolve) => requestAnimationFrame((now) => resolve(now)));

/** Waits until `isThere()` and the frame after it; milliseconds since `start`. */
async function until(isThere, start) {
	while (!isThere()) await frame();
	document.body.getBoundingClientRect();
	await frame();
	return performance.now() - start;
}

const one = (selector) => document.querySelector(selector);

window.bench = {
	/** From the choice of a file to the columns it may have. */
	async read(text) {
		const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
		const transfer = new DataTransfer();
		transfer.items.add(new File([bytes], 'bench.csv', { type: 'text/csv' }));
		const input = one('input[type=file]');
		input.files = transfer.files;
		const start = performance.now();
		input.dispatchEvent(new Event('change', { bubbles: true }));
		return until(() => one('[data-phase=columns]'), start);
	},
	/** From the confirmation to the list, and to the summary. */
	async confirm() {
		const start = performance.now();
		one('[data-confirm]').click();
		const list = await until(() => one('[data-index="0"]'), start);
		const summary = await until(() => one('[data-line]'), start);
		return { list, summary };
	},
	/** From a choice in a filter to the new list and summary; how many businesses are left. */
	async filter(name, code) {
		const select = one(`select[name=${name}]`);
		select.value = code;
		const before = one('[data-count]').textContent;
		const start = performance.now();
		select.dispatchEvent(new Event('change', { bubbles: true }));
		const took = await until(() => one('[data-count]').textContent !== before, start);
		return { took, left: Number(one('[data-count]').dataset.count) };
	},
	/** Scrolls to the end, so many px with each frame; the time between frames, and whether every frame had lines in sight. */
	async scroll(step) {
		const region = one('.region');
		region.scrollTop = 0;
		await frame();
		const frames = [];
		let empty = 0;
		let before = await frame();
		while (region.scrollTop + region.clientHeight < region.scrollHeight - 1) {
			region.scrollTop += step;
			const now = await frame();
			frames.push(now - before);
			before = now;
			const { top, bottom } = region.getBoundingClientRect();
			const isSeen = [...region.querySelectorAll('[data-index]')].some((line) => {
				const box = line.getBoundingClientRect();
				return box.bottom > top && box.top < bottom;
			});
			if (!isSeen) empty += 1;
		}
		return { frames, empty };
	},
	/** From a click on the first line to its findings. */
	async open() {
		one('.region').scrollTop = 0;
		await until(() => one('[data-index="0"]'), 0);
		const start = performance.now();
		one('[data-index="0"]').click();
		const took = await until(() => one('.opened .findings'), start);
		one('[data-close]').click();
		await until(() => !one('.opened'), 0);
		return took;
	},
	/** From a click to a file handed to the browser. */
	async take(ending) {
		const start = performance.now();
		one(`[data-take="${ending}"]`).click();
		return until(() => one('.files [role=status]').textContent.endsWith(ending), start);
	},
};
