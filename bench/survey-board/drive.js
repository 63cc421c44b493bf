// Runs in the page, as it stands here: a function that was compiled for Node does not.
window.moved = (() => {
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	const patience = 120_000;

	/**
	 * Makes a change and waits until every drawing but one (whose own selection it is) was replaced. ms from the change until all
	 * are in the page and laid out, and until the frame after the one that showed them.
	 */
	async function until(drawings, own, change) {
		const before = drawings.map((host) => host.firstElementChild);
		const isNew = () =>
			drawings.every(
				(host, i) => i === own || (host.firstElementChild && host.firstElementChild !== before[i]),
			);
		await frame();
		const replaced = Promise.withResolvers();
		const observer = new MutationObserver(() => isNew() && replaced.resolve());
		observer.observe(document.body, { childList: true, subtree: true });
		const late = setTimeout(() => replaced.reject(new Error('Nothing was drawn in time.')), patience);
		const start = performance.now();
		try {
			change();
			if (isNew()) replaced.resolve();
			await replaced.promise;
		} finally {
			observer.disconnect();
			clearTimeout(late);
		}
		document.body.getBoundingClientRect();
		const laidOut = performance.now() - start;
		await frame();
		await frame();
		return { laidOut, drawn: performance.now() - start };
	}

	return { until, frame };
})();
