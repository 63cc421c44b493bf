import { tsImport } from 'tsx/esm/api';
import type { BrowserCommand } from 'vitest/node';
import type { Observation } from '../../src/lib/catalog/observation';
import type { View } from '../../src/lib/view/view';

type Build = typeof import('./build');
let build: ReturnType<Build['openBuild']> | undefined;

/** What the engine of the build answers to a view on the real data. */
const askBuild: BrowserCommand<[View, string]> = async (_, view, table): Promise<Observation[]> => {
	build ??= tsImport('./build.ts', import.meta.url).then((loaded: Build) => loaded.openBuild());
	return (await build)(view, table);
};

/** A command that lets a test in the browser compare itself with the build. */
export const parity = { askBuild };

declare module 'vitest/browser' {
	interface BrowserCommands {
		askBuild: (view: View, table: string) => Promise<Observation[]>;
	}
}
