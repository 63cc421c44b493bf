import { vi } from 'vitest';

/** A browser whose storage holds this, and may refuse to take more. */
export function storage(stored = new Map<string, string>(), refuses?: Error): Map<string, string> {
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => stored.get(key) ?? null,
		setItem: (key: string, text: string) => {
			if (refuses) throw refuses;
			stored.set(key, text);
		},
		removeItem: (key: string) => stored.delete(key),
	});
	return stored;
}
