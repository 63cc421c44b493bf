/** What became of a question: the answer to the newest one, or word that a newer one was asked meanwhile. */
export type Outcome<Answer> = { readonly fresh: true; readonly answer: Answer } | { readonly fresh: false };

/**
 * For questions that change faster than they are answered. At most one is running and one is waiting: a new question
 * withdraws the running one (`signal` fires) and takes the place of the waiting one. Only the newest question is ever
 * answered or fails; all others resolve to `{ fresh: false }`.
 */
export function latest<Question, Answer>(
	ask: (question: Question, signal: AbortSignal) => Promise<Answer>,
): (question: Question) => Promise<Outcome<Answer>> {
	interface Asked {
		readonly question: Question;
		readonly resolve: (outcome: Outcome<Answer>) => void;
		readonly reject: (reason: unknown) => void;
	}
	let running: AbortController | null = null;
	let waiting: Asked | null = null;

	async function answer({ question, resolve, reject }: Asked, { signal }: AbortController): Promise<void> {
		const stale = () => {
			if (signal.aborted) resolve({ fresh: false });
			return signal.aborted;
		};
		try {
			const answer = await ask(question, signal);
			if (!stale()) resolve({ fresh: true, answer });
		} catch (error) {
			if (!stale()) reject(error);
		}
	}

	async function work(): Promise<void> {
		while (waiting !== null) {
			const asked = waiting;
			waiting = null;
			running = new AbortController();
			await answer(asked, running);
		}
		running = null;
	}

	return (question) =>
		new Promise((resolve, reject) => {
			waiting?.resolve({ fresh: false });
			waiting = { question, resolve, reject };
			if (running === null) void work();
			else running.abort();
		});
}
