import type { Plate } from '../plates/plate';

/** Choices for the notes below a figure, the fullest first: all; what the whiskers and letters mean; what the whiskers mean. */
export function notesToShow({ notes }: Pick<Plate, 'notes'>): string[][] {
	const [first] = notes;
	if (first === undefined) return [[]];
	const letters = notes.slice(1).filter((note) => /^[a-z]: /.test(note));
	const choices = [[...notes], [first, ...letters], [first]];
	return choices.filter((notes, i) => i === 0 || notes.length < (choices[i - 1]?.length ?? 0));
}
