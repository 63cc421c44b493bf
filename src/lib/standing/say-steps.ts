import type { Business } from '../benchmark/business';
import type { Ground } from '../benchmark/ground';
import { supportOf } from '../benchmark/rests-on';
import type { Step } from '../benchmark/step';
import { ruleOf } from '../benchmark/step-rules';
import { fields } from '../words/benchmark/fields';
import { peersSay, peopleSay } from '../words/benchmark/findings';
import { names } from '../words/benchmark/names';
import { steps as stepWords, time } from '../words/benchmark/steps';
import type { Locale } from '../words/locale';
import { tellFigure } from './say-figure';
import { elsewhere } from './say-findings';
import type { ToldStep } from './told-finding';

/** The next steps in one language, in the order they have. */
export const tellSteps = (
	steps: readonly Step[],
	business: Business,
	ground: Ground,
	locale: Locale,
): ToldStep[] => steps.map((step) => tellStep(step, business, ground, locale));

function tellStep(step: Step, business: Business, ground: Ground, locale: Locale): ToldStep {
	const { id, field, closes, minutes } = step;
	const { rests } = ruleOf(id);
	const words = stepWords[id];
	const support = tellFigure(supportOf(rests, business.profile, ground), ground, locale);
	const figure = rests.kind === 'people' ? elsewhere(support, business, locale) : support;
	if (!words || !figure) throw new Error(`Step "${id}" has no ${words ? 'figure' : 'words'}.`);
	const said =
		rests.kind === 'people' ? peopleSay(figure, rests.item, locale) : peersSay(figure, rests.item, locale);
	return {
		...{ id, field, closes, minutes, figure },
		fieldName: fields[field][locale],
		closesName: names[closes][locale],
		time: time(minutes, locale),
		title: words.title[locale],
		what: words.what[locale],
		why: [said, ...figure.leavesOut].join(' '),
	};
}
