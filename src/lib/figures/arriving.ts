import { EngineFailure } from '../engine/engine';

const PATIENCE = 15_000;

/** A script that is fetched when it is needed. One that never arrives never fails either, so waiting for it ends by the clock. */
export async function arriving<T>(script: Promise<T>): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`no script within ${PATIENCE / 1000} s`)), PATIENCE);
	});
	try {
		return await Promise.race([script, late]);
	} catch (cause) {
		throw new EngineFailure('engine-not-loaded', 'a script could not be fetched', { cause });
	} finally {
		clearTimeout(timer);
	}
}
