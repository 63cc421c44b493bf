import { apart, type Line } from './facts';
import type { Name, Speaker } from './speaker';

/** One line from its first to its last year; over a break no difference is spoken of. */
export function storyOf(line: Line, name: Name, speaker: Speaker): { title: string; sentence: string } {
	const { first, last, breaks } = line;
	const { say } = speaker;
	const [from, to] = [speaker.amount(first), speaker.amount(last)];
	const end = `${name(last)}: ${to} (${last.year})`;
	if (first === last) return { title: end, sentence: end };
	if (breaks.length > 0)
		return {
			title: say.brokenTitle(name(last), to, last.year),
			sentence: say.broken(name(last), from, first.year, to, last.year, breaks),
		};
	const change = say.change(name(last), from, `${first.year}`, to, `${last.year}`);
	const changed = say.changedBy(speaker.size(first, last), speaker.sign(last, first), apart(first, last));
	return { title: change, sentence: `${change}${changed}` };
}
