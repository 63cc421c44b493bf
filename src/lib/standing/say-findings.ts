import type { Business } from '../benchmark/business';
import type { Finding, Findings, PracticeFinding, PresenceFinding } from '../benchmark/finding';
import type { Ground } from '../benchmark/ground';
import { networks } from '../benchmark/items';
import { networkCodes } from '../benchmark/reading';
import {
	messengerAlone,
	practiceFinding,
	principleFinding,
	unanswered,
	wishFinding,
} from '../words/benchmark/findings';
import { markNames, names, networksSaid } from '../words/benchmark/names';
import { askedInGermany } from '../words/benchmark/left-out';
import { listed } from '../words/list';
import type { Locale } from '../words/locale';
import { isMessengerAlone } from '../benchmark/presence';
import { tellDistribution } from './say-distribution';
import { tellFigure } from './say-figure';
import { tellLead } from './say-lead';
import type { ToldFigure, ToldFinding, ToldFindings } from './told-finding';

/** All findings in one language, in the order they have. Tells nothing that is not in them. */
export function tellFindings(
	findings: Findings,
	business: Business,
	ground: Ground,
	locale: Locale,
): ToldFindings {
	const tell = (finding: Finding): ToldFinding => tellFinding(finding, business, ground, locale);
	return {
		presence: tell(findings.presence),
		wants: findings.wants.map(tell),
		distribution: tellDistribution(findings.distribution, business, ground, locale),
		lead: tellLead(findings.lead, business, ground, locale),
		types: findings.types.map(tell),
		purposes: findings.purposes.map(tell),
		principles: findings.principles.map(tell),
		strengths: findings.strengths.map(tell),
	};
}

/** One finding in one language. */
export function tellFinding(
	finding: Finding,
	business: Business,
	ground: Ground,
	locale: Locale,
): ToldFinding {
	const { kind, mark } = finding;
	const code = finding.kind === 'presence' ? 'E_SM1_ANY' : finding.code;
	return {
		...{ kind, code, mark },
		name: names[code][locale],
		markName: (mark === null ? unanswered : markNames[mark])[locale],
		...say(finding, business, ground, locale),
	};
}

function say(
	finding: Finding,
	business: Business,
	ground: Ground,
	locale: Locale,
): Pick<ToldFinding, 'sentence' | 'figure'> {
	if (finding.kind === 'principle')
		return { sentence: principleFinding(finding.code, finding.mark, locale), figure: null };
	if (finding.kind === 'want') {
		const shown = finding.figure && { ...finding.figure, rung: null, leavesOut: [] };
		const figure = elsewhere(tellFigure(shown, ground, locale), business, locale);
		return { sentence: wishFinding(finding.code, finding.mark, figure, locale), figure };
	}
	const figure = tellFigure(finding.ladder.shown, ground, locale);
	const code = finding.kind === 'presence' ? 'E_SM1_ANY' : finding.code;
	const where = placesOf(finding, business, locale);
	const sentence = practiceFinding({ code, said: finding.mark, where }, figure, locale);
	const alone = finding.kind === 'presence' && isMessengerAlone(business.answers);
	return { sentence: alone ? `${sentence} ${messengerAlone[locale]}` : sentence, figure };
}

/** People were asked in Germany: elsewhere that is said. */
export const elsewhere = (
	figure: ToldFigure | null,
	{ profile }: Business,
	locale: Locale,
): ToldFigure | null =>
	figure && profile.country !== 'DE'
		? { ...figure, leavesOut: [...figure.leavesOut, askedInGermany[locale]] }
		: figure;

/** The networks a business named that count for a type, or for any, in our order; null where there are none. */
function placesOf(
	finding: PresenceFinding | PracticeFinding,
	{ answers: { networks: named } }: Business,
	locale: Locale,
): string | null {
	if (named === null || named === 'not-relevant') return null;
	const places = networkCodes.filter((network) => {
		const type = networks[network];
		const counts = finding.kind === 'presence' ? type !== null : type === finding.code;
		return counts && named.includes(network);
	});
	const texts = places.map((network) => (networksSaid[network] ?? names[network])[locale]);
	return texts.length === 0 ? null : listed(texts, locale);
}
