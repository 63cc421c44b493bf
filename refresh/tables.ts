import { sectorCodes } from './sectors';
import type { TableMap } from './table-map';

/** What all tables of the survey of enterprises have in common. */
const enterprises = {
	columns: {
		freq: null,
		size_emp: 'size_class',
		nace_r2: 'sector',
		indic_is: 'item',
		unit: null,
		geo: 'geo',
		time: 'year',
	},
} satisfies Pick<TableMap, 'columns'>;
/** Yearly shares of all enterprises; of the shares of other wholes in the same tables we have no series. */
const ofAll = { freq: ['A'], unit: ['PC_ENT'] };
/** The series of these tables are about enterprises from 10 persons; few countries publish anything below. */
const below10 = { size_emp: ['0_1', '0-9', '1-4', '1-9', '2-9', '5-9'] };
/** The size tables give the value for all branches, so that the branch tables do not give it a second time. */
const totals = { nace_r2: ['C10-S951_X_K'] };

const types = {
	E_SM1_SNET: 'E_SM_SNET',
	E_SM1_BLOG: 'E_SM_BLOG',
	E_SM1_CNTSHR: 'E_SM_CNTSHR',
	E_SM1_WIKI: 'E_SM_WIKI',
};
const social = {
	series: [
		{ id: 'eurostat-sm-any', unit: 'PC_ENT', indicators: ['E_SM1_ANY'] },
		{ id: 'eurostat-sm-ge2', unit: 'PC_ENT', indicators: ['E_SM1_GE2'] },
		{ id: 'eurostat-sm-type', unit: 'PC_ENT', indicators: Object.keys(types) },
		{
			...{ id: 'eurostat-ads', unit: 'PC_ENT', indicators: ['E_ADS'] },
			label: {
				title: {
					de: 'Bezahlte Werbung im Internet in Europa',
					en: 'Paid advertising on the internet across Europe',
				},
			},
		},
	],
	ask: { ...ofAll, indic_is: ['E_SM1_ANY', 'E_SM1_GE2', ...Object.keys(types), 'E_ADS'] },
	recode: { nace_r2: sectorCodes, indic_is: { ...types, E_ADS: 'ADS' } },
};

const purposes = [
	...['E_SM_PADVERT', 'E_SM_PCUQOR', 'E_SM_PCUDEV'],
	...['E_SM_PBPCOLL', 'E_SM_PRCR', 'E_SM_PEXCHVOK'],
];

const levels = ['VLO', 'LO', 'HI', 'VHI', 'GELO'];
const versions = {
	E_DI: 'eurostat-dii-v1',
	E_DI2: 'eurostat-dii-v2',
	E_DI3: 'eurostat-dii-v3',
	E_DI4: 'eurostat-dii-v4',
};
/** Indicators are not asked for by name: a new version of the index shall be noticed. */
const intensity = {
	ask: ofAll,
	series: Object.entries(versions).map(([version, id]) => ({
		...{ id, unit: 'PC_ENT' },
		indicators: levels.map((level) => `${version}_${level}`),
	})),
	recode: {
		...{ size_emp: { '0_1': '0-1' }, nace_r2: sectorCodes },
		indic_is: Object.fromEntries(
			Object.keys(versions).flatMap((version) =>
				levels.map((level) => [`${version}_${level}`, `DII_${level}`]),
			),
		),
	},
};

const ages = {
	IND_TOTAL: '16-74',
	Y16_24: '16-24',
	Y16_29: '16-29',
	Y25_34: '25-34',
	Y35_44: '35-44',
	Y45_54: '45-54',
	Y55_64: '55-64',
	Y65_74: '65-74',
};

/** The tables of Eurostat that a refresh fetches. */
export const tables: readonly TableMap[] = [
	{
		dataset: 'isoc_cismt',
		title: { de: 'soziale Medien nach Art und Größenklasse', en: 'social media by type and size class' },
		...{ ...enterprises, ...social, leave: below10 },
	},
	{
		dataset: 'isoc_cismtn2',
		title: { de: 'soziale Medien nach Art und Branche', en: 'social media by type and sector' },
		...{ ...enterprises, ...social, leave: totals },
	},
	{
		dataset: 'isoc_cismp',
		title: { de: 'soziale Medien nach Zweck und Größenklasse', en: 'social media by purpose and size class' },
		...enterprises,
		ask: { ...ofAll, indic_is: purposes },
		series: [
			{
				...{ id: 'eurostat-sm-purpose', unit: 'PC_ENT', indicators: purposes },
				label: {
					universe: {
						de: 'Alle Unternehmen ab 10 Beschäftigten, auch solche ohne soziale Medien; ohne Finanzsektor (NACE Rev. 2 C–J, L–N, 95.1)',
						en: 'All enterprises with 10 or more persons employed, also those without social media; without the financial sector (NACE Rev. 2 C–J, L–N, 95.1)',
					},
				},
			},
		],
		recode: { nace_r2: sectorCodes },
		leave: below10,
	},
	{
		dataset: 'isoc_ci_ac_i',
		title: { de: 'Tätigkeiten im Internet, nach Personen', en: 'individuals, internet activities' },
		columns: { freq: null, indic_is: 'item', unit: null, ind_type: 'age', geo: 'geo', time: 'year' },
		ask: {
			...{ freq: ['A'], unit: ['PC_IND', 'PC_IND_IU3'] },
			...{ indic_is: ['I_IUSNET'], ind_type: Object.keys(ages) },
		},
		series: [
			{
				...{ id: 'eurostat-snet', unit: 'PC_IND', indicators: ['I_IUSNET'] },
				label: {
					title: {
						de: 'Menschen in sozialen Netzwerken in Europa',
						en: 'People on social networks across Europe',
					},
				},
			},
			{
				...{ id: 'eurostat-snet-iu', unit: 'PC_IND_IU3', indicators: ['I_IUSNET'] },
				label: {
					title: {
						de: 'Internetnutzer in sozialen Netzwerken nach Alter',
						en: 'Internet users on social networks by age',
					},
				},
			},
		],
		recode: { ind_type: ages },
		leave: {},
	},
	{
		dataset: 'isoc_e_dii',
		title: {
			de: 'Index der digitalen Intensität nach Größenklasse',
			en: 'Digital Intensity Index by size class',
		},
		...{ ...enterprises, ...intensity, leave: {} },
	},
	{
		dataset: 'isoc_e_diin2',
		title: { de: 'Index der digitalen Intensität nach Branche', en: 'Digital Intensity Index by sector' },
		...{ ...enterprises, ...intensity, leave: totals },
	},
];

/** Codes of notes that tell of the survey, or of what others publish: they hold also for a value that is read anew. */
export const lastingNotes: readonly string[] = [
	...['UNIT_BREAK', 'FR_BREAK_INSIDE', 'IE_QUESTIONNAIRE'],
	...['CSO_69', 'CBS_69', 'SSB_45', 'ONS_42', 'NORWAY_35_8', 'DESTATIS_17'],
];
