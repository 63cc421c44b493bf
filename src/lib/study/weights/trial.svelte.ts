import type { Codebook } from '../../survey/codebook/codebook';
import type { Reader } from '../../survey/reader';
import type { Judged } from '../../survey/weights/report';
import type { Fitting } from '../../survey/weights/scheme';

/** What the fitting would be like that the reader describes: asked for anew with each change. */
export class Trial {
	/** null before it is known, and where nothing is fitted. */
	judged: Judged | null = $state.raw(null);
	busy = $state(false);
	failed = $state(false);
	#turn = 0;

	async ask(reader: Reader | null, codebook: Codebook, scheme: Fitting | null): Promise<void> {
		const turn = ++this.#turn;
		[this.busy, this.failed] = [false, false];
		if (reader === null || scheme === null) {
			this.judged = null;
			return;
		}
		this.busy = true;
		try {
			const judged = await reader.weights(codebook, scheme);
			if (turn === this.#turn) this.judged = judged;
		} catch (cause) {
			if (turn !== this.#turn) return;
			[this.judged, this.failed] = [null, true];
			console.error(cause);
		} finally {
			if (turn === this.#turn) this.busy = false;
		}
	}
}
