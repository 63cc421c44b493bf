/**
 * Does something with each of `all`, so many at a time. The first that fails stops the others, and is thrown once all of them have
 * stopped: nothing goes on behind the caller's back.
 */
export async function inLanes<T>(
	count: number,
	all: readonly T[],
	one: (item: T, signal: AbortSignal) => Promise<void>,
	signal?: AbortSignal,
): Promise<void> {
	const stop = new AbortController();
	const abort = () => stop.abort(signal?.reason);
	signal?.addEventListener('abort', abort);
	if (signal?.aborted) abort();
	const left = all.values();
	const lane = async () => {
		for (const item of left) {
			stop.signal.throwIfAborted();
			await one(item, stop.signal);
		}
	};
	const failed: unknown[] = [];
	await Promise.all(
		Array.from({ length: count }, () =>
			lane().catch((error: unknown) => {
				failed.push(error);
				stop.abort(error);
			}),
		),
	);
	signal?.removeEventListener('abort', abort);
	if (failed.length > 0) throw failed[0];
	// It may have been called off when the last was all but done.
	signal?.throwIfAborted();
}
