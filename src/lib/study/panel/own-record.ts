import type { Answers, Mark } from '../../benchmark/answers';
import type { Business } from '../../benchmark/business';
import { networks, type Marked, type Network } from '../../benchmark/items';
import type { OwnNumbers } from '../../benchmark/panel/beside-panel';
import { newcomer } from '../../benchmark/profile';
import type { Dimension } from '../../queries/survey/asked';
import { oneRecordQuery, type OneRecord } from '../../queries/survey/one-record';
import type { Codebook, Question } from '../../survey/codebook/codebook';
import { columnsOf } from '../analysis/asking';
import type { Kit } from '../analysis/asked';
import { questionOf } from '../analysis/start-view';
import { codesOf, parts, type Mapped, type PanelMapping } from './mapping';
import type { Respondent } from './without';

/** One respondent of the file, seen as a business: what it said, and where it stands in the design. */
export interface OwnRecord {
	readonly respondent: Respondent;
	readonly values: OneRecord;
	/** Its code in a dimension. */
	readonly codeOf: (dimension: Dimension) => number;
	readonly business: Business;
	readonly numbers: OwnNumbers;
}

/** The respondent of this number in the file, from 0; null where there is none. Rejects as the engine does. */
export async function ownRecord(kit: Kit, mapping: PanelMapping, record: number): Promise<OwnRecord | null> {
	const { codebook, shape, engine } = kit;
	const asked = [...parts.map((part) => mapping.parts[part].question), mapping.size.question]
		.concat(mapping.numbers.map(({ question }) => question))
		.flatMap((id) => questionOf(codebook, id) ?? []);
	const design = ['w', ...(shape.strata ? ['h'] : []), ...(shape.clusters ? ['psu'] : [])];
	const names = [...new Set([...design, ...asked.flatMap(columnsOf)])];
	const [values] = await engine.run(oneRecordQuery(names, record));
	if (values === undefined) return null;
	return {
		values,
		respondent: {
			stratum: values.get('h') ?? 0,
			psu: shape.clusters ? (values.get('psu') ?? null) : null,
			// Without weights everyone counts once.
			weight: shape.weighted ? (values.get('w') ?? 0) : 1,
		},
		codeOf: (dimension) => codeOf(dimension, values),
		business: businessOf(codebook, mapping, values),
		numbers: Object.fromEntries(
			mapping.numbers.map(({ question }, place) => [`N${place + 1}`, values.get(question) ?? undefined]),
		),
	};
}

function codeOf(dimension: Dimension, values: OneRecord): number {
	if (dimension.kind === 'codes') return values.get(dimension.column) ?? -1;
	if (dimension.kind === 'options') {
		const found = dimension.columns.map((name) => values.get(name) ?? null);
		if (found.every((value) => value === null)) return -1;
		return found.reduce<number>((mask, value, bit) => mask | (value === 1 ? 1 << bit : 0), 0);
	}
	const value = values.get(dimension.column) ?? null;
	if (dimension.kind !== 'cuts') throw new RangeError('A respondent has no code in bins.');
	if (value === null) return -1;
	const cut = dimension.cuts.findIndex((at) => value <= at);
	return cut < 0 ? dimension.cuts.length : cut;
}

/** The codes a respondent named; null where the question was not answered. */
function named<Code extends string>(
	question: Question | null,
	mapped: Mapped<Code>,
	values: OneRecord,
): readonly Code[] | null {
	if (question === null) return null;
	const columns = columnsOf(question).map((name) => values.get(name) ?? null);
	if (columns.every((value) => value === null)) return null;
	const answers =
		question.kind === 'multiple'
			? columns.flatMap((value, option) => (value === 1 ? [option] : []))
			: [columns[0] ?? -1];
	const found = new Set(answers.map((answer) => mapped.codes[answer] ?? null));
	return codesOf(mapped).filter((code) => found.has(code));
}

const isNetwork = (code: string): code is Network => Object.hasOwn(networks, code);

/** What the answers of a respondent say in the benchmark's terms. */
function businessOf(codebook: Codebook, mapping: PanelMapping, values: OneRecord): Business {
	const said = (part: (typeof parts)[number]) =>
		named(questionOf(codebook, mapping.parts[part].question), mapping.parts[part], values);
	const [uses, ofNetworks] = [said('uses'), said('networks')];
	const marks: Partial<Record<Marked, Mark>> = {};
	for (const part of ['purposes', 'wants'] as const) {
		const yes = said(part);
		if (yes === null) continue;
		for (const code of codesOf(mapping.parts[part]))
			marks[code as Marked] = yes.includes(code) ? 'yes' : 'not-yet';
	}
	const nowhere: Answers['networks'] = uses?.length === 0 ? [] : null;
	const there = ofNetworks?.filter(isNetwork) ?? nowhere;
	// Somewhere, but in none of the networks that are known here: where is not said.
	const isElsewhere = there?.length === 0 && uses !== null && uses.length > 0;
	const [size = null] = named(questionOf(codebook, mapping.size.question), mapping.size, values) ?? [];
	return {
		profile: { ...newcomer, size },
		answers: { networks: isElsewhere ? null : there, marks },
	};
}
