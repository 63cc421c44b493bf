/** What a reader should know of the answers as they were understood; words/ has a sentence for each. */
export interface Note {
	readonly kind:
		| 'not-in-codebook' // texts of a choice that no answer covers: missing, with this as the reason
		| 'mark-not-in-codebook' // marks of a multiple choice that no answer covers: left out; who has others still counts
		| 'taken-as-no' // texts in columns of options that are neither yes nor no as we know them: taken as no
		| 'not-a-number' // texts in a column of numbers: missing
		| 'no-such-column' // the codebook speaks of a column that the file has not
		| 'zero-weights' // respondents who count in the sample and in no figure
		| 'lonely-strata'; // strata with one unit: their share of the variance is not centred
	/** Id of the question; null for the sample. */
	readonly question: string | null;
	/** The commonest texts concerned, at most 20, with the number of respondents. */
	readonly texts: readonly { readonly text: string; readonly count: number }[];
	/** Respondents (strata, where it speaks of them) concerned, and different texts. */
	readonly count: number;
	readonly distinct: number;
}

const named = 20;

/** Counts texts of one kind, and makes their note where there are any. */
export class Tally {
	readonly #counts = new Map<string, number>();
	#count = 0;

	/** `count` respondents have the text, or so many more marks of it. */
	add(text: string, count: number): void {
		if (count === 0) return;
		this.#counts.set(text, (this.#counts.get(text) ?? 0) + count);
		this.#count += count;
	}

	note(kind: Note['kind'], question: string | null): Note[] {
		if (this.#counts.size === 0) return [];
		const texts = [...this.#counts]
			.map(([text, count]) => ({ text, count }))
			.sort((a, b) => b.count - a.count)
			.slice(0, named);
		return [{ kind, question, texts, count: this.#count, distinct: this.#counts.size }];
	}
}
