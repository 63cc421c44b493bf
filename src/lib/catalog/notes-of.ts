import type { Observation } from './observation';

/** The codes of an observation's note, one by one. */
export const notesOf = ({ note }: Pick<Observation, 'note'>): string[] =>
	note === '' ? [] : note.split(' ');
