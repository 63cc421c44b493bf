import type { DamagedFile, TrueRow, Truth } from './damaged-file';

/** What a reader made of a file. */
export type Outcome =
	| { readonly kind: 'refused'; readonly because: string }
	| {
			readonly kind: 'read';
			/** Texts; of a file without header all are ''. */
			readonly names: readonly string[];
			readonly rows: readonly (readonly string[])[];
			/** Places in `rows` that were named as damaged: the reader decides about them. */
			readonly named: readonly number[];
			/** Lines that were named. */
			readonly lines: readonly number[];
			/** Whether the reader was asked to look twice at how the file is read as a whole. */
			readonly unsure: boolean;
	  };

export type Reader = (bytes: Uint8Array, file: string) => Promise<Outcome>;

export type Verdict =
	| 'right' // every cell as it should be
	| 'named' // what is not right is named, with its line; or the file was refused for its reason
	| 'false alarm' // every cell is right, and something else was named
	| 'other line' // what is not right is named, with a line where it is not
	| 'asked' // misread, but the reader was asked to look twice at the whole
	| 'silent' // misread, and nobody was told
	| 'crash'
	| 'slow';

export interface Judged {
	readonly file: DamagedFile;
	readonly verdict: Verdict;
	/** Sound respondents that are inside a record named as damaged, and are lost with it if it is left out. */
	readonly taken: number;
	readonly milliseconds: number;
	/** What went wrong, for whoever mends it. */
	readonly detail: string;
}

type Table = Extract<Truth, { kind: 'table' }>;
type Read = Extract<Outcome, { kind: 'read' }>;

/** Texts as they are kept: without the spaces around them, and without empty fields at the end of the row. */
function plain(cells: readonly string[]): string {
	const texts = cells.map((text) => text.trim());
	while (texts.length && texts.at(-1) === '') texts.pop();
	return JSON.stringify(texts);
}

/** Which true row each kept row is, in order; null for one that is none. */
function matched(kept: readonly (readonly string[])[], rows: readonly TrueRow[]): readonly (number | null)[] {
	let next = 0;
	return kept.map((cells) => {
		const text = plain(cells);
		for (let i = next; i < rows.length; i++) {
			if (plain(rows[i]?.cells ?? []) !== text) continue;
			next = i + 1;
			return i;
		}
		return null;
	});
}

function namesRight(names: readonly string[], truth: Table): boolean {
	if (truth.names === null) return names.every((name) => name === '');
	const extra = names.slice(truth.names.length);
	return (
		truth.names.every((texts, i) => {
			const name = names[i] ?? '';
			return texts.length === 0 ? name === '' : texts.every((text) => name.includes(text));
		}) && extra.every((name) => name === '')
	);
}

/** True rows that are not among the kept ones and lie between kept rows where no line is named. */
function lostSilently(
	found: readonly (number | null)[],
	truth: Table,
	named: readonly number[],
): readonly number[] {
	const kept = new Set(found);
	const lineOf = (at: number): number => truth.rows[at]?.line ?? Infinity;
	return truth.rows.flatMap((_, i) => {
		if (kept.has(i)) return [];
		let before = i - 1;
		while (before >= 0 && !kept.has(before)) before--;
		let after = i + 1;
		while (after < truth.rows.length && !kept.has(after)) after++;
		const from = before < 0 ? 0 : lineOf(before);
		return named.some((line) => line > from && line < lineOf(after)) ? [] : [i];
	});
}

function judgeTable(outcome: Read, truth: Table): { verdict: Verdict; taken: number; detail: string } {
	const left = outcome.rows.filter((_, i) => !outcome.named.includes(i));
	const found = matched(left, truth.rows);
	const wrong = left.find((_, i) => found[i] === null);
	const lost = lostSilently(found, truth, outcome.lines);
	const rightLine = truth.lines.some((line) => outcome.lines.includes(line));
	const names = namesRight(outcome.names, truth);
	const kept = new Set(found);
	const taken = truth.rows.filter((row, i) => !row.damaged && !kept.has(i)).length;
	const misread =
		(wrong && `read ${JSON.stringify(wrong)}`) ??
		(lost.length ? `lost rows ${lost.join(', ')}` : undefined) ??
		(names || rightLine ? undefined : `names ${JSON.stringify(outcome.names)}`);
	if (misread !== undefined)
		return { verdict: outcome.unsure ? 'asked' : 'silent', taken: 0, detail: misread.slice(0, 300) };
	const detail = `named ${outcome.lines.slice(0, 9).join(', ')}, damaged ${truth.lines.join(', ')}`;
	if (kept.size === truth.rows.length && names)
		return { verdict: outcome.lines.length && !rightLine ? 'false alarm' : 'right', taken, detail };
	return { verdict: rightLine ? 'named' : 'other line', taken, detail };
}

function judgeOutcome(outcome: Outcome, truth: Truth): { verdict: Verdict; taken: number; detail: string } {
	if (outcome.kind === 'read' && truth.kind === 'table') return judgeTable(outcome, truth);
	if (outcome.kind === 'read') {
		const detail = `read ${outcome.rows.length} rows of ${outcome.names.length}`;
		return { verdict: outcome.unsure ? 'asked' : 'silent', taken: 0, detail };
	}
	const fits = truth.kind === 'refused' && (truth.because as readonly string[]).includes(outcome.because);
	return { verdict: fits ? 'named' : 'other line', taken: 0, detail: `refused: ${outcome.because}` };
}

/** Milliseconds after which a page would seem to hang; a large file is read in a worker with a bar, at 20 MB/s or more. */
const patience = (bytes: number): number => 1_000 + bytes / 20_000;

/** Milliseconds that a processor worked for us so far: on a busy machine the clock says little. */
const worked = (): number => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1_000;
};

async function judgeOnce(
	file: DamagedFile,
	bytes: Uint8Array,
	reader: Reader,
	clock: () => number,
): Promise<Judged> {
	const start = clock();
	try {
		const outcome = await reader(bytes, file.file);
		const milliseconds = clock() - start;
		const judged = judgeOutcome(outcome, file.truth);
		const verdict = milliseconds > patience(bytes.length) ? 'slow' : judged.verdict;
		return { file, ...judged, verdict, milliseconds };
	} catch (error) {
		const detail = error instanceof Error ? (error.stack ?? error.message).slice(0, 400) : String(error);
		return { file, verdict: 'crash', taken: 0, milliseconds: clock() - start, detail };
	}
}

/** Reads one file and judges what came of it. What was slow is read again, twice: a busy machine makes processors slow as well. */
export async function judge(file: DamagedFile, reader: Reader, clock = worked): Promise<Judged> {
	const bytes = file.bytes();
	let judged = await judgeOnce(file, bytes, reader, clock);
	for (let again = 0; again < 2 && judged.verdict === 'slow'; again++)
		judged = await judgeOnce(file, bytes, reader, clock);
	return judged;
}
