import { walkSvelte } from './walk-svelte';
import { walkTypeScript } from './walk-typescript';

export interface Named {
	readonly text: string;
	readonly line: number;
}

/** What one file names: the modules it imports in any way, the identifiers it uses, the texts it holds. */
export interface Source {
	readonly imports: readonly Named[];
	readonly identifiers: readonly Named[];
	readonly literals: readonly Named[];
}

/** Takes what a walk through a file finds; `offset` counts characters from its beginning. */
export type Add = (kind: keyof Source, text: string, offset: number) => void;

/** Stands for an address that is computed, so that nobody can tell what is imported. */
export const computed = '(computed)';

/** Reads a TypeScript, JavaScript or Svelte file. `name` decides by its ending; nothing is read from disk. */
export function readSource(name: string, code: string): Source {
	const found: { [Kind in keyof Source]: Named[] } = { imports: [], identifiers: [], literals: [] };
	const walk = name.endsWith('.svelte') ? walkSvelte : walkTypeScript;
	walk(name, code, (kind, text, offset) => {
		found[kind].push({ text, line: code.slice(0, offset).split('\n').length });
	});
	return found;
}
