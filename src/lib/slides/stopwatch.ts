/** Time that has run, without the pauses; ms. */
export interface Stopwatch {
	readonly elapsed: number;
	readonly isRunning: boolean;
	toggle(): void;
	reset(): void;
}

/** A running stopwatch. `now` in ms. */
export function stopwatch(now: () => number = () => performance.now()): Stopwatch {
	let before = 0;
	let since: number | null = now();
	return {
		get elapsed() {
			return before + (since === null ? 0 : now() - since);
		},
		get isRunning() {
			return since !== null;
		},
		toggle() {
			if (since === null) since = now();
			else {
				before += now() - since;
				since = null;
			}
		},
		reset() {
			before = 0;
			if (since !== null) since = now();
		},
	};
}

/** "4:05", "1:04:05" */
export function minutes(ms: number): string {
	const seconds = Math.floor(ms / 1000);
	const two = (value: number) => String(value).padStart(2, '0');
	const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
