import type { Locale } from '../../words/locale';
import { remarkWords } from '../../words/survey/remarks';
import { weightsNote } from '../../words/survey/weights-told';
import type { Remark } from './answered';

/** A remark as a sentence. */
export function remarkText(remark: Remark, locale: Locale): string {
	const say = remarkWords[locale];
	switch (remark.kind) {
		case 'withheld':
			return say.withheld(remark.cells);
		case 'marked':
			return say.marked(remark.cells);
		case 'sum-over-100':
			return say.sumOver100(remark.sum);
		case 'lonely-psu':
			return say.lonely(remark.strata);
		case 'design-effect':
			return say.designEffect(remark.deff, remark.effective, remark.n);
		case 'unweighted':
			return say.unweighted;
		case 'weighted':
			return weightsNote(remark.told, locale);
		case 'overlapping':
			return say.overlapping;
		case 'base':
			return say.base(remark.text);
		case 'filtered':
			return say.filtered(remark.n, remark.of);
		default:
			return remark satisfies never;
	}
}
