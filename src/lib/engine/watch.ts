import { EngineFailure, type FailureKind } from './engine';

/** The clock of one call: none of its steps may be silent for too long, nor all of them together. */
export class Watch {
	#until: number;

	/** `ms`: how long the steps together may take after the last sign of life. `end` ends every wait at once. */
	constructor(
		readonly ms: number,
		readonly end: AbortSignal,
	) {
		this.#until = performance.now() + ms;
	}

	/** Waits for a step at most `ms` after its last sign of life; then rejects with EngineFailure of `kind`. */
	over<T>(
		ms: number,
		kind: FailureKind,
		step: (alive: (next: FailureKind) => void) => Promise<T>,
	): Promise<T> {
		return new Promise((resolve, reject) => {
			let expected = kind;
			let timer: ReturnType<typeof setTimeout>;
			const wait = () => {
				clearTimeout(timer);
				timer = setTimeout(tooLong, Math.min(ms, this.#until - performance.now()));
			};
			const tooLong = () => reject(new EngineFailure(expected, 'The database has been silent for too long.'));
			const closed = () => reject(new EngineFailure('engine-lost', 'The engine was closed.'));
			wait();
			this.end.addEventListener('abort', closed);
			step((next) => {
				expected = next;
				this.#until = performance.now() + this.ms;
				wait();
			})
				.then(resolve, reject)
				.finally(() => {
					clearTimeout(timer);
					this.end.removeEventListener('abort', closed);
				});
		});
	}
}
