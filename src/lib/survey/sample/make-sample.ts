import { chanceFrom } from './chance';
import { columns } from './columns';
import { answersOf } from './firm';
import { firmsIn, sectors, sizeClasses, useIn, type Sector, type SizeClass } from './population';
import { inWindows1252 } from './windows-1252';

/** Another seed makes another sample. Its figures stand in tests and texts: leave it. */
const seed = 2026;

const number = (x: number): string => x.toFixed(2).replace('.', ',');

/** One size class: firms drawn by sector, each standing for its share of the firms of its class and sector. */
function stratum(size: SizeClass): readonly string[][] {
	const chance = chanceFrom(seed + size.from);
	const use = useIn(size);
	const drawn = Array.from({ length: size.sampled }, (): { sector: Sector; answers: readonly string[] } => {
		const sector = chance.oneOf(sectors, ({ share, response }) => share * response);
		return { sector, answers: answersOf(chance, size, sector, use.get(sector) ?? 0) };
	});
	const answered = new Map(
		sectors.map((sector) => [sector, drawn.filter((firm) => firm.sector === sector).length]),
	);
	return drawn.map(({ sector, answers }) => {
		const weight = number(firmsIn(size, sector) / (answered.get(sector) ?? 1));
		return [sector.name, size.name, ...answers, String(size.firms), weight];
	});
}

/** All firms of the sample as rows of texts in the order of `columns`, in the order in which they answered. */
export function sampleRows(): readonly (readonly string[])[] {
	const chance = chanceFrom(seed);
	const firms = sizeClasses.flatMap(stratum).map((answers) => ({ answers, came: chance.share() }));
	firms.sort((a, b) => a.came - b.came);
	return firms.map(({ answers }, i) => [`U${String(i + 1).padStart(4, '0')}`, ...answers]);
}

const field = (text: string): string => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * The sample survey as German Excel saves "CSV (Trennzeichen-getrennt)": semicolons, decimal commas, CRLF, windows-1252. That is the
 * file most consultants have, and the hardest to read right; so the sample also shows that it is. Made from the seed wherever it is
 * asked for: the script is a tenth of the file.
 */
export function sampleSurvey(): { readonly name: string; readonly bytes: Uint8Array } {
	const lines = [columns.map(({ name }) => name), ...sampleRows()].map((row) => row.map(field).join(';'));
	return {
		name: 'kmu-und-soziale-medien-2026-erfunden.csv',
		bytes: inWindows1252(lines.map((line) => `${line}\r\n`).join('')),
	};
}
