import type { Exploration } from '../view/exploration';
import type { QuestionId } from '../words/questions';

const blank = {
	split: null,
	sort: 'value',
	mark: null,
	against: null,
	beside: null,
	pair: null,
} as const;

/** All enterprises that were asked: every size from 10 persons, every sector. */
const whole = { size_class: ['GE10'], sector: ['TOTAL'] };

/** For each question of words/questions, the view that answers it. */
export const answers: Readonly<Record<QuestionId, Exploration>> = {
	'germany-in-europe': {
		...blank,
		series: 'eurostat-sm-any',
		where: { ...whole, item: ['E_SM1_ANY'], year: ['2023'] },
		...{ by: 'geo', form: 'map', mark: 'DE', against: 'EU27_2020' },
	},
	'medium-and-small': {
		...blank,
		series: 'destatis-sm-any-2019-size',
		where: { year: ['2019'], size_class: ['10-49', '50-249', 'GE250'], sector: ['TOTAL'] },
		...{ by: 'size_class', form: 'bars', sort: 'given', mark: '50-249', against: '10-49' },
	},
	'germany-and-the-eu-over-time': {
		...blank,
		series: 'eurostat-sm-ge2',
		where: { ...whole, geo: ['DE', 'EU28', 'EU27_2020'] },
		...{ by: 'geo', form: 'lines', sort: 'given', mark: 'DE', against: 'EU27_2020' },
	},
	'recruiting-in-trade-and-construction': {
		...blank,
		series: 'eurostat-sm-purpose-users',
		where: { item: ['E_SM_PRCR'], year: ['2019'], size_class: ['GE10'] },
		...{ by: 'sector', form: 'bars', mark: 'G45-47', against: 'F41-43' },
	},
	'types-by-sector': {
		...blank,
		series: 'eurostat-sm-type',
		where: { geo: ['EU28'], year: ['2019'], size_class: ['GE10'] },
		...{ by: 'sector', split: 'item', form: 'heat', mark: 'G47', against: 'TOTAL' },
	},
	'what-customers-want': {
		...blank,
		series: 'gfk-wants-2019',
		where: {},
		...{ by: 'item', form: 'bars', mark: 'HOURS' },
	},
	'instagram-by-age': {
		...blank,
		series: 'ard-zdf-daily',
		where: { item: ['INSTAGRAM'] },
		...{ by: 'age', split: 'year', form: 'heat', sort: 'given', mark: '14-29', against: 'Y_GE14' },
	},
	'beside-the-56-percent': {
		...blank,
		series: 'civey-kmu-presence-2020',
		where: {},
		...{ by: 'item', form: 'bars', mark: 'NONE', beside: 'eurostat-sm-any' },
	},
};
