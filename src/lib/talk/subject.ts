import { unpack } from '../plates/pack';
import type { Named, Subject } from './talk';

/**
 * What a packed figure is on a slide: a named figure, where it is one as the site shows it, so that it follows the page; else
 * the figure as it was taken. null where the text is no figure.
 */
export async function subjectOf(packed: string, named: Named): Promise<Subject | null> {
	const unpacked = await unpack(packed);
	if (!unpacked.ok) return null;
	const { plate } = unpacked;
	const isOwnView = plate.path.replace(/^en\//, '') === `figures/${plate.figure}/`;
	return isOwnView && Object.hasOwn(named, plate.figure)
		? { kind: 'named', figure: plate.figure }
		: { kind: 'frozen', plate, packed };
}
