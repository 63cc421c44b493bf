import type {} from '@vitest/browser-playwright';
import type { Request } from 'playwright';
import type { BrowserCommand } from 'vitest/node';

const seen = new Set<string>();
const note = (request: Request) => void seen.add(request.url());

/** Starts to note the address of every request of the browser, those of workers included. */
const watchRequests: BrowserCommand<[]> = ({ context }) => {
	seen.clear();
	context.off('request', note);
	context.on('request', note);
};

/** The addresses noted since. */
const seenRequests: BrowserCommand<[]> = () => [...seen];

/** Commands that a test in the browser can give to the process that drives it. */
export const requests = { watchRequests, seenRequests };

declare module 'vitest/browser' {
	interface BrowserCommands {
		watchRequests: () => Promise<void>;
		seenRequests: () => Promise<string[]>;
	}
}
