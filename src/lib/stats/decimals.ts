/**
 * How many decimals a share in percent may show: none below 100 interviews, where one answer moves it by more
 * than a whole point; else at most one. An unpublished n is taken at the publisher's word.
 * A rule of this site; the grounds are in docs/methods.md.
 */
export function decimals(n: number | null): 0 | 1 {
	return n !== null && n < 100 ? 0 : 1;
}
