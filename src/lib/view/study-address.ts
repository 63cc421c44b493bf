import { shareOfs, studyForms, type StudyFilter, type StudyForm, type StudyView } from './study-view';

const questionId = /^q\d{1,5}$/;
/** The id of a series, and behind it what of it is beside what, as the study has written it. */
const seriesId = /^(?=.{1,2000}$)[a-z0-9]+(-[a-z0-9]+)*(~[A-Za-z0-9_.,-]*){0,6}$/;
const answers = /^\d{1,3}(,\d{1,3})*$/;
const span = /^(-?\d+(?:\.\d+)?)~(-?\d+(?:\.\d+)?)$/;

const oneOf = <T extends string>(list: readonly T[], text: string): T | undefined =>
	list.find((one) => one === text);
const ids = (text: string): string[] | undefined => {
	const named = text.split(',');
	return named.every((id) => questionId.test(id)) && new Set(named).size === named.length ? named : undefined;
};

/**
 * The part of the address behind the `#`: `q=q3&by=q2&q5=0,2&q8=10~50`. It stands behind the `#` because that part is never
 * sent anywhere. Only what differs from `start` is written, besides the question.
 */
export function formatStudy(view: StudyView, start: StudyView): string {
	const said = new URLSearchParams();
	said.set('q', view.questions.join(','));
	const say = (name: string, value: string, standard: string) => {
		if (value !== standard) said.set(name, value);
	};
	say('by', view.by ?? '-', start.by ?? '-');
	say('form', view.form, start.form);
	say('of', view.shareOf, start.shareOf);
	say('sort', view.sort, start.sort);
	say('weights', view.weighted ? 'on' : 'off', start.weighted ? 'on' : 'off');
	say('adjust', view.adjust, start.adjust);
	say('with', view.beside ?? '-', start.beside ?? '-');
	say('board', view.board.join(',') || '-', start.board.join(',') || '-');
	for (const [id, filter] of Object.entries(view.filters)) said.set(id, formatFilter(filter));
	return said.toString().replaceAll('%2C', ',').replaceAll('%7E', '~');
}

const formatFilter = (filter: StudyFilter): string =>
	filter.kind === 'answers' ? filter.answers.join(',') : `${filter.from}~${filter.to}`;

function filterIn(text: string): StudyFilter | undefined {
	if (answers.test(text)) return { kind: 'answers', answers: [...new Set(text.split(',').map(Number))] };
	const [, from, to] = span.exec(text) ?? [];
	return from !== undefined && to !== undefined && Number(from) < Number(to)
		? { kind: 'span', from: Number(from), to: Number(to) }
		: undefined;
}

/**
 * Reads such a text, with or without its `#`. null where it names no question of ours: an empty address, or the id of a place
 * on the page. Never fails: a parameter that is not written as it should be is named in `damaged` and left out.
 * Whether the survey has these questions and answers is for the caller to see. `startOf` is the view that the questions alone name.
 */
export function parseStudy(
	hash: string,
	startOf: (questions: readonly string[]) => StudyView,
): { view: StudyView; damaged: readonly string[] } | null {
	const said = new URLSearchParams(hash.replace(/^#/, ''));
	const questions = ids(said.get('q') ?? '');
	if (questions === undefined) return null;
	const start = startOf(questions);
	const damaged: string[] = [];
	const get = <T>(name: string, standard: T, read: (text: string) => T | undefined): T => {
		const text = said.get(name);
		if (text === null) return standard;
		const found = read(text);
		if (found === undefined) damaged.push(name);
		return found ?? standard;
	};
	const filters: Record<string, StudyFilter> = {};
	for (const [name, text] of said) {
		if (!questionId.test(name)) continue;
		const filter = filterIn(text);
		if (filter) filters[name] = filter;
		else damaged.push(name);
	}
	const by = get<{ readonly id: string | null }>('by', { id: start.by }, (text) =>
		text === '-' ? { id: null } : questionId.test(text) ? { id: text } : undefined,
	);
	const beside = get<{ readonly id: string | null }>('with', { id: start.beside }, (text) =>
		text === '-' ? { id: null } : seriesId.test(text) ? { id: text } : undefined,
	);
	return {
		damaged,
		view: {
			...{ questions, filters, by: by.id, beside: beside.id },
			form: get<StudyForm>('form', start.form, (text) => oneOf(studyForms, text)),
			shareOf: get('of', start.shareOf, (text) => oneOf(shareOfs, text)),
			sort: get('sort', start.sort, (text) => oneOf(['asked', 'size'], text)),
			weighted: get('weights', start.weighted ? 'on' : 'off', (text) => oneOf(['on', 'off'], text)) === 'on',
			adjust: get('adjust', start.adjust, (text) => oneOf(['holm', 'bh'], text)),
			board: get<readonly string[]>('board', start.board, (text) => (text === '-' ? [] : ids(text))),
		},
	};
}
