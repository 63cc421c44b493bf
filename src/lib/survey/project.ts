import type { Codebook } from './codebook/codebook';
import { fromDescriptor, toDescriptor, type FromDescriptor } from './codebook/descriptor';
import type { Fingerprint } from './fingerprint';
import { packedData, unpackedData } from './packed-data';
import { fields, list, orNull, text, whole, type Proof } from './proofs';
import type { RawSurvey } from './raw';
import { limits } from './reading/reading';
import { schemeFrom } from './weights/proven-scheme';
import type { WeightScheme } from './weights/scheme';

const format = 'kmu-social-monitor/survey-project';
const version = 1;
/** Letters of a project file that is read. */
const mostLetters = 400_000_000;

/** A view of the analysis as its address has it, without the `?`. */
export interface KeptView {
	readonly title: string;
	readonly query: string;
}

/** What is kept of a survey beside its codebook. */
export interface Project {
	/** Name of the file the answers came from. */
	readonly file: string;
	/** Respondents that were left out of it at the reader's request. */
	readonly leftOut: number;
	readonly weights: WeightScheme;
	readonly views: readonly KeptView[];
	readonly fingerprint: Fingerprint;
	/** The answers; null unless the reader asked for them. */
	readonly survey: RawSurvey | null;
}

/** Why a text is no project: `version` means that a later one wrote it. */
export type ProjectProblem = 'too-large' | 'not-a-project' | 'version' | 'refused';

export type ReadProject =
	| {
			readonly ok: true;
			/** null for a descriptor alone. */
			readonly project: Project | null;
			/** Name of the survey; '' where it is not said. */
			readonly title: string;
			/** The codebook for a file with columns of these names. */
			readonly codebookFor: (names: readonly string[]) => FromDescriptor;
	  }
	| { readonly ok: false; readonly problem: ProjectProblem };

/** A project as the text of a file. The descriptor in it can be taken out and read by other programs. */
export function writeProject(codebook: Codebook, project: Project): string {
	const { file, leftOut, weights, views, fingerprint, survey } = project;
	const names = fingerprint.columns.map(({ name }) => name);
	const descriptor = toDescriptor(codebook, names);
	const data = survey && packedData(survey);
	const written = { format, version, file, leftOut, fingerprint, weights, views, descriptor, data };
	return `${JSON.stringify(written)}\n`;
}

/** The project in a text, or a descriptor alone. Whatever the text is: it is proven, or it is refused, and nothing is thrown. */
export function readProject(written: string): ReadProject {
	const refuse = (problem: ProjectProblem) => ({ ok: false, problem }) as const;
	if (written.length > mostLetters) return refuse('too-large');
	try {
		const json: unknown = JSON.parse(written.replace(/^\ufeff/, ''));
		const found = fields(json, 'project');
		if (Array.isArray(found.get('resources'))) return opened(null, json);
		if (found.get('format') !== format) return refuse('not-a-project');
		const said = found.get('version');
		if (typeof said === 'number' && said > version) return refuse('version');
		const project: Project = {
			file: found.take('file', text(1_000)),
			leftOut: found.take('leftOut', whole(0, limits.rows)),
			weights: found.take('weights', schemeFrom),
			views: found.take('views', list(1_000, viewFrom)),
			fingerprint: found.take('fingerprint', fingerprintFrom),
			survey: found.take('data', orNull(unpackedData)),
		};
		found.take('version', whole(version, version));
		return opened(project, found.get('descriptor'));
	} catch (cause) {
		if (cause instanceof SyntaxError) return refuse('not-a-project');
		if (cause instanceof RangeError) return refuse('refused');
		throw cause;
	}
}

function opened(project: Project | null, descriptor: unknown): ReadProject {
	const title = fields(descriptor, 'descriptor').get('title');
	return {
		ok: true,
		project,
		title: typeof title === 'string' ? title.slice(0, 300) : '',
		codebookFor: (names) => fromDescriptor(descriptor, names),
	};
}

const viewFrom: Proof<KeptView> = (value, name) => {
	const found = fields(value, name);
	return { title: found.take('title', text(300)), query: found.take('query', text(20_000)) };
};

const fingerprintFrom: Proof<Fingerprint> = (value, name) => {
	const found = fields(value, name);
	return {
		rows: found.take('rows', whole(0, limits.rows)),
		columns: found.take(
			'columns',
			list(limits.columns, (column, at) => {
				const each = fields(column, at);
				return { name: each.take('name', text(limits.field)), hash: each.take('hash', text(16)) };
			}),
		),
	};
};
