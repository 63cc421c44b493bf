import type { Codebook } from '../survey/codebook/codebook';
import type { ReadProject } from '../survey/project';
import type { Settled } from '../survey/reader';
import { carryOver, described } from './carry-over';

/** Where the codebook of a survey comes from. */
export type Origin = 'guessed' | 'known' | 'project' | 'taken-over' | 'guessed-anew';

interface Known {
	/** That of a project file which waits for its data. */
	readonly project: Pick<Extract<ReadProject, { ok: true }>, 'codebookFor'> | null;
	/** What the reader had entered for the reading before. */
	readonly before: { readonly codebook: Codebook; readonly names: readonly string[] } | null;
	/** That of our sample. */
	readonly sample: Codebook | null;
}

/** The codebook that a survey begins with: that of a project, what the reader had entered before, a known one, or the guess. */
export function codebookFor(
	settled: Settled,
	{ project, before, sample }: Known,
): { readonly codebook: Codebook; readonly origin: Origin } {
	const names = settled.columns.map(({ name }) => name);
	const ofProject = project && described(project.codebookFor(names), settled.codebook);
	if (ofProject) return { codebook: ofProject, origin: 'project' };
	const carried = before && carryOver(before, names, settled.codebook);
	if (carried) return { codebook: carried, origin: 'taken-over' };
	if (sample) return { codebook: sample, origin: 'known' };
	return { codebook: settled.codebook, origin: before ? 'guessed-anew' : 'guessed' };
}
