/** What a withdrawn question rejects with. */
export function withdrawn(): DOMException {
	return new DOMException('The question was withdrawn before it was answered.', 'AbortError');
}

/** Whether a rejection only says that the question was withdrawn. */
export function isWithdrawn(error: unknown): boolean {
	return error instanceof DOMException && error.name === 'AbortError';
}

/** The answer, or an AbortError as soon as `signal` fires, whatever becomes of the answer. */
export function unlessWithdrawn<T>(answer: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
	if (signal === undefined) return answer;
	return new Promise((resolve, reject) => {
		const withdraw = () => reject(withdrawn());
		if (signal.aborted) withdraw();
		signal.addEventListener('abort', withdraw);
		void answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', withdraw));
	});
}
