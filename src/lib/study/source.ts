import type { Codebook } from '../survey/codebook/codebook';
import type { Locale } from '../words/locale';

/** Where the bytes of a survey come from. */
export interface Source {
	readonly bytes: Blob;
	/** Name of the file. */
	readonly file: string;
	/** What is known of it already, as of our sample; null for a reader's own file. */
	readonly codebook: Codebook | null;
}

export const fromFile = (file: File): Source => ({ bytes: file, file: file.name, codebook: null });

/** What was copied from a spreadsheet: cells with tabs between them. */
export const fromText = (text: string, file: string): Source => ({
	bytes: new Blob([text], { type: 'text/plain' }),
	file,
	codebook: null,
});

/** Our sample, made when it is asked for. */
export async function sample(locale: Locale): Promise<Source> {
	const [{ sampleSurvey }, { sampleCodebook }] = await Promise.all([
		import('../survey/sample/make-sample'),
		import('../survey/sample/codebook'),
	]);
	const { name, bytes } = sampleSurvey();
	return { bytes: new Blob([bytes.slice()]), file: name, codebook: sampleCodebook(locale) };
}

/** Whether a file is a project or a descriptor, by its name. */
export const isProject = ({ file }: Source): boolean => /\.json$/i.test(file);
