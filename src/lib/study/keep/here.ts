/** What is kept on this device: a project as text, and what is said of it. */
export interface KeptHere {
	readonly project: string;
	readonly file: string;
	readonly rows: number;
	/** Bytes of the text. */
	readonly bytes: number;
	/** ISO time. */
	readonly saved: string;
}

/** What became of keeping: `full`: there is no room; `blocked`: the browser does not let a page store anything. */
export type Outcome = 'done' | 'full' | 'blocked';

const database = 'kmu-social-monitor-survey';
const [store, key] = ['survey', 'here'];

/** Keeps a survey in the storage of this browser, in place of the one before. Only ever called when the reader has asked for it. */
export async function keepHere(kept: KeptHere): Promise<Outcome> {
	try {
		await within('readwrite', (survey) => survey.put(kept, key));
		return 'done';
	} catch (error) {
		// A database that was made for nothing goes again.
		if ((await keptHere()) === null) await forgetHere();
		return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
	}
}

/** What is kept; null for nothing, and where the browser lets nobody look. Looking leaves nothing behind. */
export async function keptHere(): Promise<KeptHere | null> {
	try {
		if (!(await isThere())) return null;
		return (
			(await within('readonly', (survey) => survey.get(key) as IDBRequest<KeptHere | undefined>)) ?? null
		);
	} catch {
		return null;
	}
}

/** Deletes what is kept. False where it may still be there. */
export async function forgetHere(): Promise<boolean> {
	try {
		if (await isThere()) await deleted(indexedDB.deleteDatabase(database));
		return true;
	} catch {
		return false;
	}
}

/** Opening a database makes it; so one looks for its name first. */
const isThere = async (): Promise<boolean> =>
	(await indexedDB.databases()).some(({ name }) => name === database);

async function within<T>(
	mode: IDBTransactionMode,
	act: (survey: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
	const opening = indexedDB.open(database, 1);
	opening.onupgradeneeded = () => opening.result.createObjectStore(store);
	const opened = await answered(opening);
	try {
		const transaction = opened.transaction(store, mode);
		const done = new Promise<void>((resolve, reject) => {
			transaction.oncomplete = () => resolve();
			transaction.onabort = () => reject(transaction.error ?? new Error('Nothing was stored.'));
		});
		const [answer] = await Promise.all([answered(act(transaction.objectStore(store))), done]);
		return answer;
	} finally {
		opened.close();
	}
}

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('The browser stores nothing.'));
	});

/** Another window that has it open keeps it from being deleted. */
const deleted = (request: IDBOpenDBRequest): Promise<void> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => resolve();
		request.onerror = () => reject(request.error ?? new Error('Not deleted.'));
		request.onblocked = () => reject(new Error('Another window has it open.'));
	});
