/** Why nothing was copied. `unsupported`: the browser cannot; `denied`: it or the page around ours does not allow it. */
export class CopyFailure extends Error {
	override readonly name = 'CopyFailure';
	constructor(
		readonly kind: 'unsupported' | 'denied',
		message: string,
		options?: ErrorOptions,
	) {
		super(message, options);
	}
}

/**
 * Copies a text.
 *
 * @throws CopyFailure
 */
export async function copyText(text: string): Promise<void> {
	const board = clipboard();
	if (!board?.writeText) throw new CopyFailure('unsupported', 'The browser copies no text for a page.');
	await board.writeText(text).catch(denied);
}

/** Whether `copyPicture` can be offered here. */
export const canCopyPicture = (): boolean =>
	typeof ClipboardItem !== 'undefined' &&
	Boolean(clipboard()?.write) &&
	(typeof ClipboardItem.supports !== 'function' || ClipboardItem.supports('image/png'));

/**
 * Copies a PNG. Takes the promise of it, and must be called within the click: Safari forgets the click while a picture
 * is being made, and then allows no copying.
 *
 * @throws CopyFailure, or what the picture failed with
 */
export async function copyPicture(picture: Promise<Blob>): Promise<void> {
	let failed: { readonly why: unknown } | undefined;
	const watched = picture.catch((why: unknown) => {
		failed = { why };
		throw why;
	});
	watched.catch(() => undefined);
	if (!canCopyPicture()) throw new CopyFailure('unsupported', 'The browser copies no picture for a page.');
	try {
		await navigator.clipboard.write([new ClipboardItem({ 'image/png': watched })]);
	} catch (cause) {
		if (failed) throw failed.why;
		denied(cause);
	}
}

/** Absent on a page without TLS, whatever the types say. */
const clipboard = (): Clipboard | undefined => globalThis.navigator?.clipboard;

function denied(cause: unknown): never {
	throw new CopyFailure('denied', 'The browser did not allow the page to copy.', { cause });
}
