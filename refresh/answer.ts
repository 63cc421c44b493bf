import { addressOf, type Asking } from './address';
import { RefreshFailure } from './failure';

/** How the API is asked. */
export interface Line {
	/** Address up to the name of the table. */
	readonly base: string;
	/** Milliseconds within which the whole answer must be there. */
	readonly timeout: number;
	/** Milliseconds to wait before each further attempt, when the API is busy or prepares its answer. */
	readonly waits: readonly number[];
}

/** One answer of the API: the parsed JSON, or that the request is too large, or that nothing lies in this part. */
export type Answer =
	{ readonly kind: 'data'; readonly json: unknown } | { readonly kind: 'too-large' | 'none' };

/** Asks once, and again after each wait as long as the API says "later". Throws RefreshFailure. */
export async function answer(asking: Asking, line: Line): Promise<Answer> {
	for (const wait of [...line.waits, null]) {
		const said = await askOnce(asking, line);
		if (said.kind !== 'later') return said;
		// A smaller request is prepared at once, so one that is still not ready is taken as too large.
		if (wait === null && said.status === 413) return { kind: 'too-large' };
		if (wait === null)
			throw new RefreshFailure(
				asking.dataset,
				'busy',
				`the API is busy (${said.why}), even after ${line.waits.length} further attempts. Run it again later.`,
			);
		await new Promise((resolve) => setTimeout(resolve, wait));
	}
	throw new Error('not reached');
}

async function askOnce(
	asking: Asking,
	{ base, timeout }: Line,
): Promise<Answer | { kind: 'later'; status: number; why: string }> {
	const { dataset } = asking;
	const address = addressOf(base, asking);
	const { status, text } = await fetched(dataset, address, timeout);
	const json = parsed(text);
	const said = complaint(json);
	const code = said?.status ?? status;
	const why = said?.label ?? `status ${status}: ${text.slice(0, 200).trim() || 'no text'}`;

	if (code === 413)
		return /^ASYNCHRONOUS/i.test(why) ? { kind: 'later', status: code, why } : { kind: 'too-large' };
	if (code === 429 || code === 503) return { kind: 'later', status: code, why };
	if (code === 400 && said?.id === 100) return { kind: 'none' };
	if (code === 404)
		throw new RefreshFailure(
			dataset,
			'not-found',
			`there is no such table at ${address} (404: ${why}). Has it been renamed? Then mend refresh/tables.ts.`,
		);
	if (said !== null || status !== 200)
		throw new RefreshFailure(dataset, 'refused', `the API refuses ${address} (${code}: ${why}).`);
	if (json === undefined) {
		const found = `${text.length} characters that end with ${JSON.stringify(text.slice(-40))}`;
		throw new RefreshFailure(
			dataset,
			'cut-off',
			`the answer is cut off or not JSON (${found}). Run it again; ${address}`,
		);
	}
	return { kind: 'data', json };
}

async function fetched(
	dataset: string,
	address: string,
	timeout: number,
): Promise<{ status: number; text: string }> {
	const signal = AbortSignal.timeout(timeout);
	let status: number | null = null;
	try {
		const response = await fetch(address, { signal, headers: { accept: 'application/json' } });
		status = response.status;
		return { status, text: await response.text() };
	} catch (cause) {
		if (signal.aborted)
			throw new RefreshFailure(
				dataset,
				'slow',
				`no whole answer within ${timeout / 1000} s from ${address}. Try a longer --timeout.`,
				{ cause },
			);
		const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
		const reason = inner instanceof Error ? inner.message : String(inner);
		if (status === null)
			throw new RefreshFailure(
				dataset,
				'unreachable',
				`${address} cannot be reached (${reason}). Is there a network?`,
				{ cause },
			);
		throw new RefreshFailure(
			dataset,
			'cut-off',
			`the answer was cut off on its way (${reason}). Run it again; ${address}`,
			{ cause },
		);
	}
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** What the API complains of: `error` (a list, or one) or `warning`, also under status 200; null for none. */
function complaint(json: unknown): { status: number; id: number | null; label: string } | null {
	if (typeof json !== 'object' || json === null) return null;
	const stated: unknown = 'error' in json ? json.error : 'warning' in json ? json.warning : undefined;
	if (stated === undefined) return null;
	const first: unknown = Array.isArray(stated) ? stated[0] : stated;
	const fields: Record<string, unknown> = typeof first === 'object' && first !== null ? { ...first } : {};
	return {
		status: Number(fields['status'] ?? 500),
		id: typeof fields['id'] === 'number' ? fields['id'] : null,
		label: String(fields['label'] ?? JSON.stringify(stated)),
	};
}
