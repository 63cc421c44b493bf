import { networks, purposes, wants, type Network } from '../../benchmark/items';
import { compared } from '../../benchmark/portfolio/cell';
import { readNetworks } from '../../benchmark/portfolio/read-networks';
import { readSize } from '../../benchmark/portfolio/read-size';
import type { AskedOf, PanelCode } from '../../benchmark/panel/panel';
import type { SizeClass } from '../../benchmark/profile';
import { yesOrNo } from '../../survey/codebook/yes-words';
import type { Codebook, Question } from '../../survey/codebook/codebook';
import { purposeWords, wantWords, wished } from '../../words/survey/panel-guess';
import type { Mapped, PanelMapping, Part } from './mapping';

/** Codes of a list that can be had for a part. */
export const codesFor: Readonly<Record<Part, readonly PanelCode[]>> = {
	uses: ['E_SM1_ANY'],
	networks: Object.keys(networks) as Network[],
	...{ purposes, wants },
};

const social = /\b(sozialen? (medien|netzwerken?)|social[ -]?media|socials?)\b/;
/** The question is about something that goes with social media, not about being there. */
const aside =
	/\b(videos?|zeit|lohnt|kritik|personal|zufrieden|wofur|what for|welche[nrms]?|which|werbung|ads)\b/;

const isChoice = ({ kind }: Question): boolean =>
	kind === 'single' || kind === 'ordered' || kind === 'multiple';

const nameOf = (text: string, at: Readonly<Record<string, readonly string[]>>): string | null => {
	const whole = compared(text);
	const found = Object.entries(at).find(([, words]) => words.some((word) => whole.includes(compared(word))));
	return found?.[0] ?? null;
};

/** What an answer of a question for a part stands for, by its name. */
export function guessCode(part: Part, label: string): PanelCode | null {
	switch (part) {
		case 'uses':
			return /^(ja|yes)\b/.test(compared(label)) || yesOrNo(label) === 'yes' ? 'E_SM1_ANY' : null;
		case 'networks': {
			// Among networks a bare X is one, and no cross for yes.
			if (compared(label) === 'x') return 'X';
			const read = readNetworks(label.replace(/\(.*\)/, ''));
			const [one = null, more] = read.kind === 'said' && read.content !== 'not-relevant' ? read.content : [];
			return more === undefined ? one : null;
		}
		case 'purposes':
			return purposes.find((code) => code === nameOf(label, purposeWords)) ?? null;
		case 'wants':
			return wants.find((code) => code === nameOf(label, wantWords)) ?? null;
		default:
			return part satisfies never;
	}
}

export const guessSize = (label: string): SizeClass | null => {
	const read = readSize(label);
	return read.kind === 'said' ? read.content : null;
};

/** A question with the codes its answers are taken for. */
export const mappedTo = <Code extends string>(
	question: Question | null,
	guess: (label: string) => Code | null,
): Mapped<Code> => ({
	question: question?.id ?? null,
	codes: question?.answers.map(({ label }) => guess(label)) ?? [],
});

/** Of whom a question was asked, as far as its base says it. */
export const guessAsked = ({ base }: Question): AskedOf =>
	/nutz|nutzen|user|using|use /i.test(base) && social.test(compared(base)) ? 'users' : 'all';

/** The question whose answers fit best, if two or more of them do. */
function bestOf({ questions }: Codebook, part: Part): Question | null {
	const scored = questions
		.filter(isChoice)
		.filter(({ text, kind }) =>
			part === 'wants' ? !wished.test(compared(text)) : part !== 'purposes' || kind === 'multiple',
		)
		.map((question) => ({
			question,
			score: new Set(question.answers.flatMap(({ label }) => guessCode(part, label) ?? [])).size,
		}))
		.sort((a, b) => b.score - a.score);
	return scored[0] && scored[0].score >= 2 ? scored[0].question : null;
}

/** Whether somebody is there at all: a question with yes and no. */
function usesOf({ questions }: Codebook): Question | null {
	const fitting = questions.filter(
		({ kind, answers, text }) =>
			(kind === 'single' || kind === 'ordered') &&
			answers.length <= 6 &&
			answers.some(({ label }) => guessCode('uses', label) !== null) &&
			social.test(compared(text)),
	);
	return fitting.find(({ text }) => !aside.test(compared(text))) ?? null;
}

function sizeOf({ questions }: Codebook): Question | null {
	const fits = ({ answers }: Question) => answers.filter(({ label }) => guessSize(label) !== null).length;
	return (
		questions.find((question) => isChoice(question) && question.kind !== 'multiple' && fits(question) >= 2) ??
		null
	);
}

/** What the questions of a survey seem to be, by the names of their answers: to be shown and corrected. */
export function guessMapping(codebook: Codebook): PanelMapping {
	const part = (which: Part) => {
		const question = which === 'uses' ? usesOf(codebook) : bestOf(codebook, which);
		const asked: AskedOf = question && which !== 'uses' ? guessAsked(question) : 'all';
		return { ...mappedTo(question, (label) => guessCode(which, label)), asked };
	};
	return {
		parts: {
			...{ uses: part('uses'), networks: part('networks') },
			...{ purposes: part('purposes'), wants: part('wants') },
		},
		size: mappedTo(sizeOf(codebook), guessSize),
		numbers: [],
	};
}
