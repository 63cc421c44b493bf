/** Lets tasks run one after another, in the order they came; a failed one does not stop the next. */
export function inTurn(): <T>(task: () => Promise<T>) => Promise<T> {
	let before: Promise<unknown> = Promise.resolve();
	return (task) => {
		const mine = before.then(task, task);
		before = mine.catch(() => {});
		return mine;
	};
}
