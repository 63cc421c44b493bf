import { amount, fields, list, oneOf, orNull, text, type Proof } from '../proofs';
import { most, type KnownMargin, type Trimming, type WeightScheme } from './scheme';

/** A scheme of weights from outside. Throws a RangeError that names what is not what it must be. */
export const schemeFrom: Proof<WeightScheme> = (value, name) => {
	const found = fields(value, name);
	const kind = found.take('kind', oneOf(['none', 'column', 'fitted']));
	if (kind !== 'fitted') return { kind };
	return {
		kind,
		from: found.take('from', oneOf(['equal', 'column'])),
		margins: found.take('margins', list(most.margins, marginFrom)),
		trimming: found.take('trimming', orNull(trimmingFrom)),
	};
};

const marginFrom: Proof<KnownMargin> = (value, name) => {
	const found = fields(value, name);
	return {
		question: found.take('question', text(20)),
		targets: found.take('targets', list(300, amount)),
		source: found.take('source', text(most.source)),
	};
};

const trimmingFrom: Proof<Trimming> = (value, name) => {
	const found = fields(value, name);
	return {
		rule: found.take('rule', oneOf(['spread', 'rescale'])),
		lower: found.take('lower', orNull(amount)),
		upper: found.take('upper', orNull(amount)),
	};
};
