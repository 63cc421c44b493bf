import type { Codebook } from '../codebook/codebook';
import type { HeldSurvey, Refusal } from '../held';
import { hold } from '../hold';
import type { Note } from '../holding/note';
import type { RawSurvey } from '../raw';
import { judgeWeights, type Judged } from './report';
import type { Fitting, WeightScheme } from './scheme';
import { weigh, type CannotWeigh } from './weigh';

/** A survey as the database holds it, with the weights of a scheme; or why it cannot be computed with. */
export type HeldWeighed =
	| {
			readonly ok: true;
			readonly held: HeldSurvey;
			readonly notes: readonly Note[];
			/** Respondents whose weight was cut. */
			readonly trimmed: number;
	  }
	| {
			readonly ok: false;
			readonly refusals: readonly Refusal[];
			readonly toLeaveOut: readonly number[];
			/** Why the weights do not fit; null where something else stands in the way. */
			readonly cannotWeigh: CannotWeigh | null;
	  };

/** Whether a scheme begins with the weights of the file. */
const usesColumn = (scheme: WeightScheme): boolean =>
	scheme.kind === 'fitted' ? scheme.from === 'column' : scheme.kind === 'column';

/** Weights that are not used need not be sound. */
const asUsed = (codebook: Codebook, scheme: WeightScheme): Codebook =>
	usesColumn(scheme) ? codebook : { ...codebook, design: { ...codebook.design, weight: null } };

/** `hold`, with the weights of a scheme. */
export function holdWeighed(raw: RawSurvey, codebook: Codebook, scheme: WeightScheme): HeldWeighed {
	const found = hold(raw, asUsed(codebook, scheme));
	if (!found.ok) return { ...found, cannotWeigh: null };
	const weighed = weigh(found.held, scheme);
	if (!weighed.ok) return { ok: false, refusals: [], toLeaveOut: [], cannotWeigh: weighed.because };
	return { ok: true, held: weighed.held, notes: found.notes, trimmed: weighed.trimmed };
}

/** What a scheme does to the weights of a survey; only the questions it needs are read. */
export function tryWeights(raw: RawSurvey, codebook: Codebook, scheme: Fitting): Judged {
	const needed = new Set(scheme.margins.map(({ question }) => question));
	const questions = codebook.questions.filter(({ id }) => needed.has(id));
	const { weight } = asUsed(codebook, scheme).design;
	const design = { weight, stratum: null, cluster: null, population: null };
	const found = hold(raw, { ...codebook, design, questions: [...questions, ...ofColumn(codebook, weight)] });
	if (!found.ok) return { ok: false, because: { kind: 'no-weights' } };
	return judgeWeights(found.held, scheme);
}

/** The question of a column says how its numbers are written and what in it stands for none. */
const ofColumn = ({ questions }: Codebook, place: number | null) =>
	questions.filter(({ columns }) => columns.length === 1 && columns[0] === place);
