interface Connection {
	readonly saveData?: boolean;
	readonly effectiveType?: string;
}

const slow = ['slow-2g', '2g', '3g'];

/**
 * Does something once the page has been loaded and is idle, unless the reader asked to save data or the line is slow;
 * returns how to call it off. A failure is nobody's business yet: whoever needs the thing will meet it again.
 */
export function whenIdle(task: () => Promise<unknown>): () => void {
	const { connection } = navigator as Navigator & { readonly connection?: Connection };
	if (connection?.saveData || slow.includes(connection?.effectiveType ?? '')) return () => {};
	const run = () => void task().catch(() => {});
	let idle: number | undefined;
	// A moment after the page is there, so that nothing of the page itself has to wait for it. Safari knows no idleness.
	const timer = setTimeout(() => {
		if ('requestIdleCallback' in window) idle = requestIdleCallback(run);
		else run();
	}, 1_500);
	return () => {
		clearTimeout(timer);
		if (idle !== undefined) cancelIdleCallback(idle);
	};
}
