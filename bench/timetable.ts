/** Runs what is due, in the order it is due; a timer for each would not keep it. */
export function timetable(): (at: number, run: () => void) => void {
	let entries: { at: number; run: () => void }[] = [];
	let timer: NodeJS.Timeout | undefined;
	const plan = (): void => {
		if (timer !== undefined || entries.length === 0) return;
		const next = Math.min(...entries.map(({ at }) => at));
		// No longer than a few milliseconds, since something sooner may be entered meanwhile.
		timer = setTimeout(runDue, Math.max(0, Math.min(next - performance.now(), 3)));
	};
	const runDue = (): void => {
		timer = undefined;
		const now = performance.now();
		const due = entries.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
		entries = entries.filter(({ at }) => at > now);
		for (const { run } of due) run();
		plan();
	};
	return (at, run) => {
		entries.push({ at, run });
		plan();
	};
}
