/** Scales as English questionnaires write them, each from the most to the least; lower case. */
export const englishScales: readonly (readonly (readonly string[])[])[] = [
	// Agreement.
	[
		[
			'strongly agree',
			'completely agree',
			'totally agree',
			'fully agree',
			'agree strongly',
			'agree completely',
		],
		['agree', 'mostly agree'],
		['somewhat agree', 'slightly agree', 'tend to agree', 'agree somewhat', 'rather agree', 'agree a little'],
		[
			...['neutral', 'neither agree nor disagree', 'neither', 'undecided', 'neither/nor', 'mixed'],
			...['partly agree', 'partly', 'agree in part', 'neither nor'],
		],
		[
			...[
				'somewhat disagree',
				'slightly disagree',
				'tend to disagree',
				'disagree somewhat',
				'rather disagree',
			],
			'disagree a little',
		],
		['disagree', 'mostly disagree'],
		[
			...['strongly disagree', 'completely disagree', 'totally disagree', 'fully disagree'],
			...['disagree strongly', 'disagree completely', 'do not agree at all'],
		],
	],
	// Satisfaction.
	[
		['extremely satisfied', 'completely satisfied'],
		['very satisfied'],
		['satisfied'],
		[
			'somewhat satisfied',
			'fairly satisfied',
			'rather satisfied',
			'slightly satisfied',
			'moderately satisfied',
		],
		['neutral', 'neither', 'neither satisfied nor dissatisfied', 'mixed'],
		['somewhat dissatisfied', 'fairly dissatisfied', 'rather dissatisfied', 'not very satisfied'],
		['dissatisfied', 'unsatisfied', 'not satisfied'],
		['very dissatisfied', 'very unsatisfied', 'not at all satisfied', 'extremely dissatisfied'],
	],
	// Importance.
	[
		['extremely important', 'essential'],
		['very important'],
		['important'],
		['somewhat important', 'fairly important', 'moderately important', 'rather important'],
		['neutral', 'neither'],
		['slightly important', 'not very important', 'of little importance', 'rather unimportant'],
		['not important', 'unimportant', 'not so important'],
		['not at all important', 'not important at all', 'very unimportant'],
	],
	[['very'], ['somewhat'], ['not very'], ['not'], ['not at all']],
	// Frequency.
	[
		['always', 'several times a day', 'constantly', 'all the time'],
		['daily', 'every day', 'once a day', 'almost every day', 'almost daily'],
		['almost always', 'mostly', 'most of the time', 'usually'],
		['very often', 'very frequently'],
		['several times a week', 'a few times a week'],
		['weekly', 'once a week', 'at least once a week'],
		['often', 'frequently', 'regularly', 'regul', 'heavy'],
		['several times a month', 'a few times a month'],
		['monthly', 'once a month', 'at least once a month'],
		['sometimes', 'occasionally', 'occas', 'now and then', 'quarterly', 'some', 'some of the time'],
		['rarely', 'seldom', 'less often', 'less than once a month', 'once a year'],
		['very rarely', 'almost never', 'hardly ever', 'yearly'],
		['never', 'not at all'],
	],
	// Grades.
	[
		['excellent', 'outstanding'],
		['very good'],
		['good'],
		['fair', 'average', 'neutral', 'acceptable', 'satisfactory', 'neither good nor bad', 'ok'],
		['poor', 'bad'],
		['very poor', 'very bad', 'terrible'],
	],
	// Extent.
	[
		['a great deal', 'very much', 'to a very large extent', 'extremely', 'completely'],
		['a lot', 'much', 'to a large extent', 'strongly', 'very', 'considerably'],
		['quite a bit', 'fairly', 'rather', 'mostly'],
		['moderately', 'a moderate amount', 'to some extent', 'somewhat', 'partly'],
		['a little', 'slightly', 'to a small extent', 'a bit'],
		['hardly', 'very little', 'not much', 'to a very small extent'],
		['not at all', 'none at all', 'none', 'nothing'],
	],
	[
		['very high'],
		['high'],
		['rather high'],
		['medium', 'moderate', 'average'],
		['rather low'],
		['low'],
		['very low'],
	],
	[['too much'], ['about right', 'just right'], ['too little']],
	// Likelihood.
	[
		['definitely', 'yes, definitely', 'extremely likely', 'certainly', 'definitely yes'],
		['very likely', 'very probably'],
		['likely', 'probably', 'yes, probably', 'probably yes'],
		['somewhat likely', 'rather likely', 'moderately likely'],
		[
			'maybe',
			'perhaps',
			'possibly',
			'neutral',
			'undecided',
			'might or might not',
			'neither likely nor unlikely',
		],
		['somewhat unlikely', 'rather unlikely', 'slightly likely'],
		['unlikely', 'probably not', 'no, probably not', 'not very likely'],
		['very unlikely'],
		['definitely not', 'no, definitely not', 'extremely unlikely', 'certainly not', 'not at all likely'],
	],
	// Change.
	[
		['increased a lot', 'increased strongly', 'increased significantly', 'much more', 'much better'],
		['increased', 'more', 'better'],
		['increased a little', 'increased slightly', 'slightly more', 'slightly better', 'somewhat better'],
		['stayed the same', 'unchanged', 'the same', 'about the same', 'same', 'no change'],
		['decreased a little', 'decreased slightly', 'slightly less', 'slightly worse', 'somewhat worse'],
		['decreased', 'less', 'worse'],
		['decreased a lot', 'decreased strongly', 'decreased significantly', 'much less', 'much worse'],
	],
	// Sizes in words.
	[['very large'], ['large', 'big'], ['medium', 'medium-sized'], ['small'], ['micro', 'very small']],
];

/** Names that follow each other round the calendar. */
export const englishCalendar: readonly (readonly (readonly string[])[])[] = [
	[
		['january', 'jan', 'jan.'],
		['february', 'feb', 'feb.'],
		['march', 'mar', 'mar.'],
		['april', 'apr', 'apr.'],
		['may'],
		['june', 'jun', 'jun.'],
		['july', 'jul', 'jul.'],
		['august', 'aug', 'aug.'],
		['september', 'sep', 'sep.', 'sept'],
		['october', 'oct', 'oct.'],
		['november', 'nov', 'nov.'],
		['december', 'dec', 'dec.'],
	],
	[
		['monday', 'mon'],
		['tuesday', 'tue', 'tues'],
		['wednesday', 'wed'],
		['thursday', 'thu', 'thurs'],
		['friday', 'fri'],
		['saturday', 'sat'],
		['sunday', 'sun'],
	],
];
