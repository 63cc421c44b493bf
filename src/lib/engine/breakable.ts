/**
 * Answers that are given up, all of them, as soon as what they come from breaks. (`Promise.race` with one promise for
 * "it broke" would hold on to every answer ever given.)
 */
export function breakable(): {
	breakBy: (reason: unknown) => void;
	unlessBroken: <T>(answer: Promise<T>) => Promise<T>;
} {
	const waiting = new Set<(reason: unknown) => void>();
	let broken: { readonly reason: unknown } | undefined;
	return {
		breakBy(reason) {
			broken ??= { reason };
			for (const reject of waiting) reject(broken.reason);
		},
		unlessBroken: (answer) =>
			new Promise((resolve, reject) => {
				if (broken) reject(broken.reason);
				waiting.add(reject);
				void answer.then(resolve, reject).finally(() => waiting.delete(reject));
			}),
	};
}
