/**
 * Scales as German questionnaires write them, each from the most to the least. One step may have several wordings. Lower case, ss
 * for ß.
 */
export const germanScales: readonly (readonly (readonly string[])[])[] = [
	// Agreement.
	[
		[
			...['stimme voll und ganz zu', 'stimme voll zu', 'stimme völlig zu', 'stimme vollkommen zu'],
			...['stimme vollständig zu', 'stimme sehr zu', 'stimme stark zu', 'stimme absolut zu'],
		],
		['stimme zu', 'stimme überwiegend zu', 'stimme weitgehend zu', 'stimme grösstenteils zu'],
		['stimme eher zu', 'stimme etwas zu'],
		[
			...[
				'teils/teils',
				'teils / teils',
				'teils, teils',
				'teils teils',
				'teils-teils',
				'teilweise',
				'neutral',
			],
			...['weder noch', 'weder/noch', 'weder ... noch', 'unentschieden', 'stimme teilweise zu'],
			...[
				'stimme teils zu, teils nicht zu',
				'stimme weder zu noch nicht zu',
				'weder zustimmung noch ablehnung',
			],
		],
		['stimme eher nicht zu', 'stimme weniger zu', 'lehne eher ab', 'stimme kaum zu'],
		['stimme nicht zu', 'lehne ab', 'stimme überwiegend nicht zu'],
		[
			...['stimme überhaupt nicht zu', 'stimme gar nicht zu', 'stimme absolut nicht zu'],
			...['lehne völlig ab', 'lehne voll und ganz ab', 'lehne stark ab'],
		],
	],
	// Holding true.
	[
		[
			...['trifft voll und ganz zu', 'trifft voll zu', 'trifft völlig zu', 'trifft genau zu'],
			...['trifft sehr zu', 'trifft vollkommen zu', 'trifft vollständig zu', 'trifft absolut zu'],
		],
		['trifft zu', 'trifft überwiegend zu', 'trifft weitgehend zu'],
		['trifft eher zu', 'trifft etwas zu'],
		[
			'teils/teils',
			'teils / teils',
			'teils teils',
			'teilweise',
			'neutral',
			'weder noch',
			'trifft teilweise zu',
		],
		['trifft eher nicht zu', 'trifft weniger zu', 'trifft kaum zu'],
		['trifft nicht zu', 'trifft überwiegend nicht zu'],
		['trifft überhaupt nicht zu', 'trifft gar nicht zu', 'trifft absolut nicht zu'],
	],
	// Satisfaction.
	[
		['äusserst zufrieden', 'vollkommen zufrieden', 'voll und ganz zufrieden', 'völlig zufrieden'],
		['sehr zufrieden'],
		['zufrieden'],
		['eher zufrieden', 'ziemlich zufrieden', 'überwiegend zufrieden'],
		[
			'teils/teils',
			'teils / teils',
			'teils teils',
			'neutral',
			'weder noch',
			'weder zufrieden noch unzufrieden',
		],
		['eher unzufrieden', 'weniger zufrieden', 'etwas unzufrieden'],
		['unzufrieden', 'nicht zufrieden'],
		['sehr unzufrieden', 'überhaupt nicht zufrieden', 'gar nicht zufrieden', 'äusserst unzufrieden'],
	],
	// Importance.
	[
		['äusserst wichtig', 'extrem wichtig'],
		['sehr wichtig'],
		['wichtig'],
		['eher wichtig', 'ziemlich wichtig'],
		[
			'teils/teils',
			'teils / teils',
			'teils teils',
			'neutral',
			'weder noch',
			'mittel',
			'mittelmässig wichtig',
		],
		['eher unwichtig', 'weniger wichtig', 'eher nicht wichtig'],
		['unwichtig', 'nicht wichtig'],
		['sehr unwichtig', 'überhaupt nicht wichtig', 'gar nicht wichtig', 'völlig unwichtig'],
	],
	// Frequency.
	[
		['immer', 'mehrmals täglich', 'mehrmals am tag', 'ständig'],
		['täglich', 'jeden tag', '(fast) täglich', 'fast täglich', 'fast jeden tag'],
		['fast immer', 'meistens', 'meist'],
		['sehr oft', 'sehr häufig'],
		['mehrmals pro woche', 'mehrmals wöchentlich', 'mehrmals in der woche', 'mehrmals die woche'],
		['wöchentlich', 'einmal pro woche', 'mindestens einmal pro woche', 'einmal in der woche', '1x pro woche'],
		['oft', 'häufig', 'regelmässig'],
		['mehrmals pro monat', 'mehrmals im monat', 'mehrmals monatlich'],
		['monatlich', 'einmal pro monat', 'mindestens einmal pro monat', 'einmal im monat'],
		['manchmal', 'gelegentlich', 'ab und zu', 'hin und wieder', 'vierteljährlich', 'teils/teils'],
		['selten', 'seltener', 'weniger als einmal pro monat', 'weniger als einmal im monat', 'einmal im jahr'],
		['sehr selten', 'fast nie', 'jährlich'],
		['nie', 'niemals', 'gar nicht', 'überhaupt nicht'],
	],
	// School grades.
	[
		['sehr gut', 'ausgezeichnet', 'hervorragend'],
		['gut'],
		['eher gut', 'befriedigend', 'zufriedenstellend'],
		[
			'teils/teils',
			'teils gut, teils schlecht',
			'mittel',
			'mittelmässig',
			'neutral',
			'weder noch',
			'ausreichend',
		],
		['eher schlecht', 'mangelhaft', 'weniger gut'],
		['schlecht', 'ungenügend'],
		['sehr schlecht'],
	],
	// Extent.
	[
		['sehr stark', 'in sehr hohem masse', 'sehr viel', 'voll und ganz', 'völlig'],
		['stark', 'in hohem masse', 'viel'],
		['eher stark', 'ziemlich', 'überwiegend', 'eher'],
		[
			'mittel',
			'mittelmässig',
			'teils/teils',
			'teils teils',
			'teilweise',
			'in mittlerem masse',
			'einigermassen',
		],
		['eher schwach', 'etwas', 'eher nicht', 'eher wenig'],
		['schwach', 'gering', 'wenig', 'kaum', 'in geringem masse'],
		[
			'sehr schwach',
			'sehr gering',
			'sehr wenig',
			'gar nicht',
			'überhaupt nicht',
			'nicht',
			'in sehr geringem masse',
		],
	],
	[
		['sehr hoch'],
		['hoch'],
		['eher hoch'],
		['mittel', 'durchschnittlich', 'mittelmässig'],
		['eher niedrig', 'eher gering'],
		['niedrig', 'gering'],
		['sehr niedrig', 'sehr gering'],
	],
	// Likelihood.
	[
		['ganz sicher', 'auf jeden fall', 'ja, auf jeden fall', 'sehr wahrscheinlich', 'ja, sicher', 'bestimmt'],
		['wahrscheinlich', 'eher ja', 'ja, eher'],
		['eher wahrscheinlich'],
		['vielleicht', 'eventuell', 'teils/teils', 'unentschieden', 'möglicherweise', 'weder noch', 'neutral'],
		['eher unwahrscheinlich'],
		['unwahrscheinlich', 'wahrscheinlich nicht', 'eher nein', 'nein, eher nicht', 'eher nicht'],
		[
			'auf keinen fall',
			'nein, auf keinen fall',
			'sehr unwahrscheinlich',
			'ganz sicher nicht',
			'bestimmt nicht',
		],
	],
	// Change.
	[
		[
			'stark gestiegen',
			'deutlich gestiegen',
			'stark zugenommen',
			'deutlich mehr',
			'viel besser',
			'deutlich besser',
		],
		['gestiegen', 'zugenommen', 'mehr', 'besser'],
		['leicht gestiegen', 'etwas gestiegen', 'leicht zugenommen', 'etwas mehr', 'etwas besser'],
		['gleich geblieben', 'gleichgeblieben', 'unverändert', 'gleich', 'gleich viel', 'etwa gleich'],
		['leicht gesunken', 'etwas gesunken', 'leicht abgenommen', 'etwas weniger', 'etwas schlechter'],
		['gesunken', 'abgenommen', 'weniger', 'schlechter'],
		['stark gesunken', 'deutlich gesunken', 'stark abgenommen', 'deutlich weniger', 'deutlich schlechter'],
	],
	// Sizes in words.
	[
		['sehr gross'],
		['gross', 'grossunternehmen', 'grosses unternehmen'],
		['mittel', 'mittleres unternehmen', 'mittelgross', 'mittelunternehmen'],
		['klein', 'kleinunternehmen', 'kleines unternehmen'],
		['sehr klein', 'kleinstunternehmen', 'kleinst'],
	],
];

/** Names that follow each other round the calendar. */
export const germanCalendar: readonly (readonly (readonly string[])[])[] = [
	[
		['januar', 'jan', 'jan.', 'jänner'],
		['februar', 'feb', 'feb.', 'feber'],
		['märz', 'mär', 'mär.', 'mrz', 'mrz.'],
		['april', 'apr', 'apr.'],
		['mai'],
		['juni', 'jun', 'jun.'],
		['juli', 'jul', 'jul.'],
		['august', 'aug', 'aug.'],
		['september', 'sep', 'sep.', 'sept.', 'sept'],
		['oktober', 'okt', 'okt.'],
		['november', 'nov', 'nov.'],
		['dezember', 'dez', 'dez.'],
	],
	[
		['montag', 'mo', 'mo.'],
		['dienstag', 'di', 'di.'],
		['mittwoch', 'mi', 'mi.'],
		['donnerstag', 'do', 'do.'],
		['freitag', 'fr', 'fr.'],
		['samstag', 'sa', 'sa.', 'sonnabend'],
		['sonntag', 'so', 'so.'],
	],
];
