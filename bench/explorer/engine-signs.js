/**
 * Runs in the page before its own scripts, as text: notes when the database's worker is made and when its last setting was
 * answered, and, while `signs.trips` is a list, every message to the worker with the time until its answer.
 */
window.signs = { made: null, running: null, trips: null, workers: 0 };
window.Worker = class extends Worker {
	constructor(...all) {
		super(...all);
		window.signs.workers += 1;
		window.signs.made ??= performance.now();
		this.asked = new Map();
		this.addEventListener('message', ({ data }) => {
			const sent = this.asked.get(data?.requestId);
			if (!sent) return;
			this.asked.delete(data.requestId);
			if (String(sent.data?.[1]).includes('lock_configuration')) window.signs.running ??= performance.now();
			window.signs.trips?.push({
				type: sent.type,
				sql: String(sent.data?.[1]),
				from: sent.at,
				to: performance.now(),
			});
		});
	}
	postMessage(message, ...rest) {
		if (window.signs.running === null || window.signs.trips)
			this.asked.set(message?.messageId, { ...message, at: performance.now() });
		super.postMessage(message, ...rest);
	}
};
