import type { Engine } from '../../../src/lib/engine/engine';
import type { DesignShape, Dimension, Filter } from '../../../src/lib/queries/survey/asked';
import { answered, everyone, placesOf, type Axis } from '../../../src/lib/queries/survey/axis';
import { cellsQuery } from '../../../src/lib/queries/survey/cells-query';
import { designOf, designQuery } from '../../../src/lib/queries/survey/design-query';
import { extentQuery } from '../../../src/lib/queries/survey/numbers';
import { perValue, toMoments, toValueMoments } from '../../../src/lib/queries/survey/to-moments';
import type { Design, Lonely } from '../../../src/lib/stats/survey/design';
import type { MeanPlaces } from '../../../src/lib/stats/survey/mean';
import type { Moments } from '../../../src/lib/stats/survey/moments';
import type { SharePlaces } from '../../../src/lib/stats/survey/share';
import type { Codebook, Question } from '../../../src/lib/survey/codebook/codebook';
import { hold } from '../../../src/lib/survey/hold';
import type { RawSurvey } from '../../../src/lib/survey/raw';
import { readTable } from '../../../src/lib/survey/reading/read';
import { sheet } from './files';

/** The columns a sample is drawn by; what is a number; what is missing; what is a multiple choice. */
export interface Plan {
	readonly file: string;
	/** Changes of the lines of the file, the header among them, before it is read. */
	readonly change?: (lines: readonly string[]) => readonly string[];
	readonly weight?: string;
	readonly stratum?: string;
	readonly cluster?: string;
	readonly population?: string;
	readonly numbers?: readonly string[];
	readonly missing?: Readonly<Record<string, readonly string[]>>;
	readonly multiple?: string;
	readonly lonely?: Lonely;
}

/** A file that was refused. */
export class Refused extends Error {}

/** A survey on the whole way: a CSV file read, interpreted, stored, and asked in SQL. */
export class Study {
	private constructor(
		readonly engine: Engine,
		readonly shape: DesignShape,
		readonly design: Design,
		readonly raw: RawSurvey,
		private readonly questions: ReadonlyMap<string, Question>,
	) {}

	static async open(engine: Engine, plan: Plan): Promise<Study> {
		const lines = sheet(plan.file);
		const bytes = new TextEncoder().encode((plan.change?.(lines) ?? lines).join('\n'));
		const reading = await readTable(bytes, `${plan.file}.csv`, {
			...{ encoding: 'utf-8', delimiter: ',', quote: '"', escape: 'doubled' },
			...{ preamble: 0, headers: 1, lastLine: null },
		});
		if ('unreadable' in reading) throw new Error(reading.unreadable);
		if (reading.damaged > 0) throw new Error(`${reading.damaged} lines are damaged.`);
		const codebook = codebookOf(reading.survey, plan);
		const held = hold(reading.survey, codebook);
		if (!held.ok) throw new Refused(held.refusals.map(({ kind }) => kind).join());
		await engine.hold(held.held);
		const { weight, stratum, cluster, population } = plan;
		const shape: DesignShape = {
			...{ weighted: weight !== undefined, strata: stratum !== undefined },
			...{ clusters: cluster !== undefined, population: population !== undefined },
		};
		const design = designOf(await engine.run(designQuery(shape)), shape);
		const lonely = plan.lonely === undefined ? {} : { lonely: plan.lonely };
		const questions = new Map(codebook.questions.map((question) => [question.text, question]));
		return new Study(engine, shape, { ...design, ...lonely }, reading.survey, questions);
	}

	question(name: string): Question {
		const question = this.questions.get(name);
		if (question === undefined) throw new Error(`There is no question ${name}.`);
		return question;
	}

	levels(name: string): string[] {
		return this.question(name).answers.map(({ label }) => label);
	}

	code(name: string, level: string): number {
		const code = this.levels(name).indexOf(level);
		if (code < 0) throw new Error(`${name} has no answer ${level}.`);
		return code;
	}

	/** `race == 1 & meals > 50`: whole numbers only, so that a range may end half way to the next. */
	filters(domain: unknown): Filter[] {
		if (typeof domain !== 'string') return [];
		return domain.split('&').map((condition): Filter => {
			const [, name = '', sign, text = ''] =
				/^([\w.]+)\s*(==|>=|<=|>)\s*"?([^"]*)"?$/.exec(condition.trim()) ?? [];
			const column = this.question(name).id;
			if (sign === '==') return { kind: 'codes', column, codes: [this.code(name, text)] };
			const value = Number(text);
			const from = sign === '>' ? value + 0.5 : sign === '>=' ? value : -Infinity;
			return { kind: 'range', column, from, to: sign === '<=' ? value + 0.5 : Infinity };
		});
	}

	dimension(name: string): Dimension {
		const { kind, id, answers } = this.question(name);
		return kind === 'multiple'
			? { kind: 'options', columns: answers.map((_, option) => `${id}_${option}`) }
			: { kind: 'codes', column: id };
	}

	axis(name: string): Axis {
		const { kind, answers } = this.question(name);
		return { kind: kind === 'multiple' ? 'options' : 'codes', size: answers.length };
	}

	/** Moments of all combinations of the answers to some questions. */
	async crossed(names: readonly string[], domain?: unknown): Promise<{ moments: Moments; axes: Axis[] }> {
		const dimensions = names.map((name) => this.dimension(name));
		const asked = { dimensions, filters: this.filters(domain), shape: this.shape };
		const axes = names.map((name) => this.axis(name));
		return { moments: toMoments(await this.engine.columns(cellsQuery(asked)), this.design, axes), axes };
	}

	/** The share of one answer among all who gave one. */
	async share(
		name: string,
		level: string,
		domain?: unknown,
	): Promise<{ moments: Moments; places: SharePlaces }> {
		const { moments, axes } = await this.crossed([name], domain);
		const [axis] = axes as [Axis];
		return { moments, places: { yes: [this.code(name, level)], base: answered(axis) } };
	}

	/** A number over the groups of a question, or over everyone: places of each group, and of all together. */
	async values(
		name: string,
		by: string | null = null,
		domain?: unknown,
	): Promise<{ moments: Moments; all: MeanPlaces; groups: MeanPlaces[] }> {
		const filters = this.filters(domain);
		const column = this.question(name).id;
		const [extent] = await this.engine.run(extentQuery(column, filters, this.shape));
		const centre = extent?.mean ?? 0;
		const dimensions = by === null ? [] : [this.dimension(by)];
		const asked = { dimensions, filters, value: { column, centre }, shape: this.shape };
		const axes = by === null ? [] : [this.axis(by)];
		const moments = toValueMoments(await this.engine.columns(cellsQuery(asked)), this.design, axes);
		const of = (parts: readonly (readonly number[])[]): MeanPlaces => {
			const at = (k: number) => placesOf(axes, parts).map((place) => place * perValue + k);
			return { base: at(0), value: at(1), square: at(2), centre };
		};
		const [axis] = axes;
		return {
			moments,
			all: of(axis === undefined ? [] : [everyone(axis)]),
			groups: axis === undefined ? [] : answered(axis).map((group) => of([[group]])),
		};
	}

	/** A column of the file as it stands there, one text a respondent; '' where there is none. */
	texts(name: string): string[] {
		const column = this.raw.columns.find((one) => one.name === name);
		if (column === undefined) throw new Error(`There is no column ${name}.`);
		return Array.from(column.codes, (code) => column.texts[code] ?? '');
	}
}

function codebookOf(raw: RawSurvey, plan: Plan): Codebook {
	const place = (name: string | undefined) => {
		if (name === undefined) return null;
		const found = raw.columns.findIndex((column) => column.name === name);
		if (found < 0) throw new Error(`There is no column ${name}.`);
		return found;
	};
	return {
		...{
			title: plan.file,
			universe: '',
			year: null,
			publisher: '',
			sampling: 'probability',
			invented: false,
		},
		questions: raw.columns.map(({ name, texts }, column): Question => {
			const isMultiple = name === plan.multiple;
			const kind = isMultiple ? 'multiple' : plan.numbers?.includes(name) ? 'number' : 'single';
			const missing = plan.missing?.[name] ?? [];
			const told = texts.filter((text) => !missing.includes(text));
			const labels = isMultiple ? told.flatMap((text) => text.split(';')) : told;
			const answers = kind === 'number' ? [] : [...new Set(labels)].toSorted();
			return {
				...{ id: `q${column}`, columns: [column], kind, text: name, missing, base: '', unit: '' },
				answers: answers.slice(0, 300).map((label) => ({ values: [label], label })),
				...{ delimiter: isMultiple ? ';' : null, yes: [], decimal: '.' },
				blank: isMultiple ? 'none' : 'missing',
			};
		}),
		design: {
			...{ weight: place(plan.weight), stratum: place(plan.stratum) },
			...{ cluster: place(plan.cluster), population: place(plan.population) },
		},
	};
}
