import type { DesignColumns } from './codebook';
import type { CountedColumn } from './counted';
import { decimalOf } from './decimal';
import { numberIn } from './number';
import { plain } from './plain';
import { why, type Why } from './reasons';

/** Columns of design as their names and values suggest them, and why. */
export interface DesignGuess {
	readonly design: DesignColumns;
	readonly reasons: readonly Why[];
}

const weightNames = [
	/^(?:gewicht|weight|weights|gewichtung|gewichtungsfaktor|hochrechnungsfaktor|hochrechnung|wgt|wt|gew|pw|w)$/,
	/^(?:p|f|d|a|design|final|case|fall|person|survey|sample|post)?[\s_.-]*(?:weight|gewicht|gewichtung|wgt|wght|gew)(?:[\s_.-]*(?:\d+|final|total|faktor|all))?$/,
	/(?:^|[\s_.-])(?:weights?|gewicht|gewichtung|wgt|hochrechnungsfaktor|hochrechnung)(?:$|[\s_.-])/,
	/^(?:wtmec|wtint|wtss|pspw|pweight|dweight|anweight)\w*$/,
];
const stratumNames =
	/^(?:strat(?:um|a|id|um_?id)?|schicht(?:en|id|ung)?(?:[\s_-]?nr)?|sdmvstra|\w*_strat(?:um|a))$/;
const clusterNames =
	/^(?:psu(?:[\s_-]?id)?|cluster(?:[\s_-]?(?:id|nr|no))?|klumpen(?:[\s_-]?(?:id|nr))?|sdmvpsu|sample[\s_-]?point|primary sampling unit|\w*_psu|\w*_cluster)$/;
const populationNames =
	/^(?:fpc|pop(?:ulation)?[\s_-]?(?:size|groesse|grösse)|n_?pop|grundgesamtheit|population|n_h|bign|stratum[\s_-]?size)$/;

/** Guesses which columns say how the sample was drawn. Only names are trusted; values must not contradict them. */
export function designOf(columns: readonly CountedColumn[]): DesignGuess {
	const reasons: Why[] = [];
	const weight = weightOf(columns, reasons);
	const named = (pattern: RegExp, because: Why['because'], fits: (column: CountedColumn) => boolean) => {
		const found = columns.find(
			(column) => pattern.test(plain(column.name)) && column.place !== weight && fits(column),
		);
		if (found) reasons.push(why(because, [found.name], false));
		return found?.place ?? null;
	};
	const stratum = named(stratumNames, 'stratum-name', groups);
	const cluster = named(clusterNames, 'cluster-name', groups);
	const population = populationOf(columns, stratum, reasons);
	return { design: { weight, stratum, cluster, population }, reasons };
}

/** Everyone is in one, and there are fewer of them than respondents. */
const groups = ({ filled, rows, texts }: CountedColumn): boolean =>
	filled === rows && texts.length > 1 && texts.length < rows;

/** Numbers of 1 and more, and few different ones: one for each stratum. */
const counts = ({ filled, rows, texts }: CountedColumn): boolean =>
	filled === rows &&
	texts.length * 2 <= Math.max(rows, 2) &&
	texts.every(({ text }) => (numberIn(text, ',') ?? numberIn(text, '.') ?? 0) >= 1);

/** More sizes than strata cannot be: then it is told, and not taken. */
function populationOf(
	columns: readonly CountedColumn[],
	stratum: number | null,
	reasons: Why[],
): number | null {
	const isNamed = ({ name }: CountedColumn) => name === 'Nh' || populationNames.test(plain(name));
	const found = columns.find((column) => isNamed(column) && counts(column));
	if (!found) return null;
	const strata = stratum === null ? 1 : (columns[stratum]?.texts.length ?? 1);
	const fits = found.texts.length <= strata;
	reasons.push(why(fits ? 'population-name' : 'population-needs-stratum', [found.name], false));
	return fits ? found.place : null;
}

function weightOf(columns: readonly CountedColumn[], reasons: Why[]): number | null {
	for (const pattern of weightNames) {
		const candidates = columns.filter(({ name }) => pattern.test(plain(name)));
		for (const column of candidates) {
			const mean = meanWeight(column);
			if (mean === null) continue;
			const isNearOne = mean > 0.8 && mean < 1.25;
			reasons.push(why(isNearOne ? 'weight-mean-one' : 'weight-name', [column.name], isNearOne));
			return column.place;
		}
	}
	return null;
}

/** The mean, where all are numbers of 0 and more, and nearly everyone has one. */
function meanWeight({ filled, rows, texts }: CountedColumn): number | null {
	if (filled < rows * 0.9) return null;
	const { decimal } = decimalOf(texts.map(({ text }) => text));
	let sum = 0;
	for (const { text, count } of texts) {
		const value = numberIn(text, decimal);
		if (value === null || value < 0) return null;
		sum += value * count;
	}
	return sum > 0 ? sum / filled : null;
}
