import type { ColumnSummary } from '../../survey/reader';

/** About how many bytes a project with all answers takes: a byte or two for each field, and the texts. */
export const projectSize = (columns: readonly ColumnSummary[], rows: number): number =>
	columns.reduce((sum, { distinct, samples }) => {
		const letters = samples.reduce((all, { text }) => all + text.length, 0);
		const mean = samples.length === 0 ? 0 : letters / samples.length + 3;
		const width = distinct < 0xff ? 1 : distinct < 0xffff ? 2 : 4;
		return sum + (rows * width * 4) / 3 + distinct * mean + 60;
	}, 2_000);
