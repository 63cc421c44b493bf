import type { Locale } from '../words/locale';

const parts = {
	template: { de: 'vorlage', en: 'template' },
	faults: { de: 'fehler', en: 'faults' },
	findings: { de: 'befunde', en: 'findings' },
} as const;

/** The name of a file that is taken along: "kmu-social-monitor_befunde_2026-11-26.csv". The day is the reader's. */
export function fileNamed(
	part: keyof typeof parts,
	locale: Locale,
	ending: string,
	now = new Date(),
): string {
	const two = (count: number) => String(count).padStart(2, '0');
	const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
	return `kmu-social-monitor_${parts[part][locale]}_${day}.${ending}`;
}
