import type { Business, Read } from '../benchmark/business';
import { keep, readKept, type Kept } from '../benchmark/kept';

const key = 'kmu-social-monitor-answers';

/** What became of remembering: `full`: there is no room; `blocked`: the browser does not let a page store anything. */
export type Outcome = 'done' | 'full' | 'blocked';

/** Stores a business in this browser. Only ever called when the reader has asked for it. `today` is an ISO day. */
export function rememberHere(business: Business, today: string): Outcome {
	try {
		localStorage.setItem(key, keep(business, today));
		return 'done';
	} catch (cause) {
		return cause instanceof DOMException && cause.name === 'QuotaExceededError' ? 'full' : 'blocked';
	}
}

/** What is stored in this browser; null for nothing, and where the browser lets nobody look. */
export function rememberedHere(): Read<Kept> | null {
	try {
		const text = localStorage.getItem(key);
		return text === null ? null : readKept(text);
	} catch {
		return null;
	}
}

/** Deletes what is stored in this browser. False where it may still be there. */
export function forgetHere(): boolean {
	try {
		localStorage.removeItem(key);
		return true;
	} catch {
		return false;
	}
}
