import { describe, expect, it } from 'vitest';
import { readPackage } from '../../src/lib/catalog/package';
import { published, readFolder } from './folder';

/**
 * Figures typed by hand from the material they were carried over from, not read by a program: at least one of every
 * publisher and of every table. A line: series, then item, area, year, size, sector and age (- for none), then value,
 * flag (- for none) and grade, then words of the title of the document that gives it.
 */
const typed = `
digital-report-people | ONLINE DE 2019 - - - | 96 - C | Digital Report 2019
digital-report-people | SOCIAL DE 2016 - - - | 34 - C | Digital Report 2019
digital-report-people-number | SOCIAL DE 2019 - - - | 38000000 - C | Digital Report 2019
we-are-social-people | SOCIAL DE 2018 - - - | 46 - C | Digital 2018
we-are-social-people | SOCIAL_MOBILE DE 2019 - - - | 36 - C | Digital 2019
we-are-social-people | ONLINE DE 2021 - - - | 93 - C | Digital 2021
we-are-social-platforms | WHATSAPP DE 2020 - - 16-64 | 80 - C | Digital 2020
ard-zdf-daily | INSTAGRAM DE 2021 - - 14-29 | 55 - C | ARD/ZDF online study 2021
ard-zdf-daily | INSTAGRAM DE 2021 - - Y_GE70 | 0 - C | ARD/ZDF online study 2021
ard-zdf-daily | FACEBOOK DE 2016 - - Y_GE14 | 22 - C | ARD/ZDF online study 2016
ard-zdf-weekly | SM_TOTAL DE 2024 - - Y_GE14 | 60 - C | ARD/ZDF media study 2024
ard-zdf-weekly | TIKTOK DE 2022 - - 14-29 | 44 - C | ARD/ZDF
d21-platforms | WHATSAPP DE 2019 - - Y_GE14 | 56 - C | D21 Digital Index 2018/2019
d21-platforms | FACEBOOK DE 2018 - - Y_GE14 | 41 - C | D21 Digital Index 2017/2018
d21-platforms-mean | MEAN_PLATFORMS DE 2023 - - Y_GE14 | 3.3 - C | D21 Digital Index 2022/2023
bitkom-platforms-people-2023 | PINTEREST DE 2023 - - Y_GE16 | 38 - C | Use of social media, February 2023
bitkom-follow-2013 | FAN_BRAND DE 2013 - - 14-29 | 48 - C | Fans of brands
faktenkontor-people-2017 | SM_TOTAL DE 2017 - - Y_GE16 | 90 - C | Social-Media-Atlas 2017
faktenkontor-people-2021 | SM_TOTAL DE 2021 - - Y_GE60 | 56 - C | Social-Media-Atlas 2021
innofact-people-2023 | SM_TOTAL DE 2023 - - - | 85 - B | Survey for Gelbe Seiten, May 2023
innofact-unfollow-2023 | LEAVE_POLITICAL DE 2023 - - - | 49 - B | Survey for Gelbe Seiten, May 2023
forsa-want-more-2021 | WANT_MORE DE 2021 - - 18-34 | 58 - C | Survey for Gelbe Seiten, April 2021
forsa-want-more-active-2021 | WANT_MORE DE 2021 - - - | 78 - C | Survey for Gelbe Seiten, April 2021
forsa-rating-2021 | RATED_POOR DE 2021 - FORSA_FRISEURE - | 43 - C | Survey for Gelbe Seiten, April 2021
gelbe-seiten-notice-2020 | NOTICE_NONE DE 2020 - - - | 7.6 - C | Gelbe Seiten study 2020
gelbe-seiten-inform-2020 | INFORM DE 2020 - - 18-20 | 21.3 - C | Gelbe Seiten study 2020
gfk-wants-2019 | HOURS DE 2019 - - - | 49.8 - C | Study on the use of directory media 2019
gfk-wants-2019 | CONTESTS DE 2019 - - - | 7.2 - C | Study on the use of directory media 2019
gfk-rightnow-follow-2011 | FAN_RETAILER DE 2011 - - - | 38.8 - C | Study for RightNow Technologies 2011
eurostat-net-daily | NET_DAILY DE 2019 - - - | 85 - A | isoc_r_iuse_i
eurostat-net-daily | NET_DAILY AL 2018 - - - | 53 - A | isoc_r_iuse_i
eurostat-net-daily | NET_DAILY RO 2006 - - - | 9 - A | isoc_r_iuse_i
eurostat-snet | I_IUSNET DE 2020 - - 16-74 | 54 - C | Eurostat news 2021
eurostat-snet-iu | I_IUSNET EU28 2016 - - 65-74 | 32 - B | DDN-20170713-1
eurostat-snet-iu | I_IUSNET DE 2011 - - 16-74 | 52 - C | Private use of information and communication
desi-snet-iu | I_IUSNET DE 2019 - - - | 56.4672 - A | (DESI) 2020
desi-snet-iu | I_IUSNET EU28 2014 - - - | 58.4866 - A | (DESI) 2020
destatis-snet-iu-2011 | I_IUSNET DE 2011 - - 10-15 | 70 - C | Private use of information and communication
ntia-snet | ONLINE_NETWORKS US 2017 - - 25-44 | 83.8109 - A | NTIA Internet Use Survey
pew-platforms | X US 2013 - - Y_GE18 | 16 - A | 2013-09-30
pew-platforms | YOUTUBE US 2024 - - Y_GE18 | 85 - A | 2024-06-10
pew-platforms-first-wave | FACEBOOK US 2012 - - Y_GE18 | 54 - A | 2012-08-05
pew-platforms-women | PINTEREST US 2023 - - Y_GE18 | 50 - A | Social media use by group 2023
pew-platforms-men | LINKEDIN US 2021 - - Y_GE18 | 31 - A | Our World in Data
pew-platforms-asian | BEREAL US 2023 - - Y_GE18 | 9 - A | Social media use by group 2023
pew-internet-age | ONLINE US 2000 - - Y_GE65 | 14 - A | Our World in Data
eurostat-hh-internet | H_INTERNET EU28 2018 - - - | 89 - A | households and individuals
eurostat-hh-broadband | H_BROADBAND EU28 2008 - - - | 48 - A | households and individuals
civey-kmu-presence-2020 | NONE DE 2020 SME TOTAL - | 56 - C | Survey on SMEs and social media 2020
civey-kmu-presence-2020 | USE DE 2020 SME TOTAL - | 35.2 - C | Survey on SMEs and social media 2020
eurostat-sm-any | E_SM1_ANY FR 2023 GE10 TOTAL - | 66.8159 b A | isoc_cismt
eurostat-sm-any | E_SM1_ANY DE 2023 GE10 TOTAL - | 60.677 - A | isoc_cismt
eurostat-sm-any | E_SM1_ANY EU27_2020 2021 GE10 TOTAL - | 59 - B | EDN-20220629-1
eurostat-sm-any | E_SM1_ANY LV 2017 GE10 TOTAL - | 30 - B | DDN-20180119-1
eurostat-sm-any | E_SM1_ANY EU28 2014 GE10 TOTAL - | 36 - B | Enterprises 2015
eurostat-sm-any | E_SM1_ANY EU28 2019 GE10 TOTAL - | 53 - B | Press release of August 2020
eurostat-sm-ge2 | E_SM1_GE2 SE 2023 GE10 TOTAL - | 43.9672 b A | isoc_cismt
eurostat-sm-ge2 | E_SM1_GE2 IE 2021 GE10 TOTAL - | 32.2938 - A | (DESI) 2022
eurostat-sm-ge2 | E_SM1_GE2 UK 2015 GE10 TOTAL - | 34.205 - A | (DESI) 2020
destatis-sm-any-2019-size | E_SM1_ANY DE 2019 50-249 TOTAL - | 61 - B | Press release of August 2020
destatis-sm-any-2019-size | E_SM1_ANY DE 2015 GE10 TOTAL - | 38 - B | Press release of August 2020
destatis-sm-any-2019-size | E_SM1_ANY DE 2019 GE10 J58-63 - | 77 - B | Press release of August 2020
destatis-sm-any-internet-2015 | E_SM1_ANY DE 2015 TOTAL TOTAL - | 31 - C | ICT in enterprises 2015
destatis-sm-type-2014 | E_SM_SNET DE 2014 LT10 TOTAL - | 21 - C | Use of ICT in enterprises 2014
destatis-sm-purpose-2013 | E_SM_PADVERT DE 2013 GE10 TOTAL - | 62 - C | ICT in enterprises 2013
bayern-sm-any | E_SM1_ANY DE2 2023 GE10 TOTAL - | 64 - B | Press release 018/2024
bayern-sm-any-all-sizes | E_SM1_ANY DE2 2023 TOTAL TOTAL - | 37 - B | Press release 018/2024
sachsen-sm-any | E_SM1_ANY DED 2023 GE10 TOTAL - | 56 - B | Statistisches Landesamt Sachsen
cso-sm-any | E_SM1_ANY IE 2017 GE10 TOTAL - | 69 - B | Enterprises 2017
cso-sm-purpose-2013 | E_SM_PADVERT IE 2013 GE10 TOTAL - | 36.4 - B | Enterprises 2013
cso-ads | ADS IE 2018 GE10 TOTAL - | 34 - B | Enterprises 2018
insee-sm-any | E_SM1_ANY FR 2013 GE10 TOTAL - | 20 - B | INSEE TIC
insee-micro-sm-any-2022 | E_SM1_ANY FR 2022 LT10 H49-53 - | 22 - B | TIC-TPE 2022
istat-sm-any | E_SM1_ANY IT 2013 GE250 TOTAL - | 45.2 - B | ICT usage in enterprises 2013
istat-sm-any | E_SM1_ANY IT 2016 GE10 TOTAL - | 39.2 - B | ICT usage in enterprises
statbel-sm-any | E_SM1_ANY BE 2021 GE250 TOTAL - | 95 - B | ICT and e-commerce in enterprises
fod-snet-2021 | E_SM_SNET BE 2021 1-9 TOTAL - | 54.6 - B | Barometer of the information society
surs-sm-any | E_SM1_ANY SI 2017 GE10 SERVICES - | 58 - B | Social media use by enterprises 2017
surs-sm-type-2017 | E_SM_SNET SI 2017 GE10 C10-33 - | 33 - B | Social media use by enterprises 2017
csu-snet | SNET_ACCOUNT CZ 2014 GE250 TOTAL - | 36 - B | ICT in enterprises
ssb-snet | E_SM_SNET NO 2015 GE10 TOTAL - | 59 - B | ICT usage in enterprises
ons-snet | E_SM_SNET UK 2012 GE1000 TOTAL - | 79 - B | E-commerce and ICT activity
ons-sm-purpose-2012 | E_SM_PCUDEV UK 2012 GE10 TOTAL - | 12 - B | E-commerce and ICT activity
cbs-sm-any | E_SM1_ANY NL 2016 GE10 C13-15 - | 39 - B | CBS StatLine 83590NED
cbs-sm-any | E_SM1_ANY NL 2017 GE10 I55-56 - | 77 - B | CBS StatLine 83871NED
cbs-sm-type-2016 | E_SM_WIKI NL 2016 GE10 J62-63 - | 31 - B | CBS StatLine 83590NED
cbs-sm-type-2021 | E_SM_SNET NL 2021 2-9 D35-E39 - | 24 - B | CBS StatLine 85183NED
cbs-sm-type-2021 | E_SM_WIKI NL 2021 10-49 L68 - | 2 - B | CBS StatLine 85180NED
cbs-sm-recruit-2019 | E_SM_PRCR NL 2019 EQ2 TOTAL - | 28 - B | CBS StatLine 84675NED
cbs-web-smlink | WEB_SMLINK NL 2020 GE10 L68 - | 70 - B | CBS StatLine 84832NED
eurostat-sm-type | E_SM_SNET DE 2013 GE10 TOTAL - | 29 - A | isoc_cismt
eurostat-sm-type | E_SM_SNET MT 2019 GE10 TOTAL - | 83 - A | isoc_cismt
eurostat-sm-type | E_SM_WIKI EU28 2019 GE250 TOTAL - | 21 - A | isoc_cismt
eurostat-sm-type | E_SM_CNTSHR EU28 2019 GE10 I55 - | 42 - A | isoc_cismt
eurostat-sm-type | E_SM_WIKI DE 2013 GE10 TOTAL - | 11 - C | 195/2013
eurostat-sm-purpose | E_SM_PRCR EU28 2017 GE10 TOTAL - | 23 - A | isoc_cismp
eurostat-sm-purpose-users | E_SM_PRCR EU28 2019 10-49 TOTAL - | 50 - A | isoc_cismp
eurostat-sm-purpose-users | E_SM_PADVERT EU28 2019 GE10 C10-33 - | 84 - A | isoc_cismp
bitkom-sm-any | PROFILE DE 2023 GE20 TOTAL - | 77 - B | Social media in enterprises 2023
bitkom-sm-any | PROFILE DE 2024 GE20 TOTAL - | 80 - C | Social media in enterprises 2024
bitkom-sm-any-2015 | SM_USE DE 2015 GE20 BITKOM_DIENSTE - | 84 - C | Bitkom survey 2015
bitkom-sm-any-2012 | NO_USE DE 2012 TOTAL TOTAL - | 38 - C | Social media in German enterprises 2012
bitkom-platforms | XING DE 2023 GE20 TOTAL - | 48 - B | Social media in enterprises 2023
bitkom-platforms-mean-2023 | MEAN_PLATFORMS DE 2023 GE20 TOTAL - | 4 - B | Social media in enterprises 2023
bitkom-goals-2024 | GOAL_STAFF DE 2024 GE20 TOTAL - | 62 - C | Social media in enterprises 2024
bitkom-types-2012 | VIDEO DE 2012 GE500 TOTAL - | 81 - C | Social media in German enterprises 2012
forsa-kmu-sm-2021 | SM_USE DE 2021 SME TOTAL - | 33.3 - C | Survey for Gelbe Seiten, April 2021
forsa-kmu-offer-2021 | OFFER_VIDEO DE 2021 SME TOTAL - | 14 - C | Survey for Gelbe Seiten, April 2021
forsa-kmu-plan-2021 | PLAN DE 2021 SME TOTAL - | 13 - C | Survey for Gelbe Seiten, April 2021
gelbe-seiten-kmu-sm-2022 | SM_USE DE 2022 SME TOTAL - | 60 - C | Gelbe Seiten study 2022
eurostat-dii-v1 | DII_HI DE 2016 GE10 TOTAL - | 13.9 b A | isoc_e_dii
eurostat-dii-v2 | DII_VLO DE 2018 GE10 TOTAL - | 48.7 - A | isoc_e_dii
eurostat-dii-v3 | DII_GELO DE 2023 GE10 TOTAL - | 62.4 - A | isoc_e_dii
eurostat-dii-v4 | DII_LO DE 2022 GE10 TOTAL - | 39.9 - A | isoc_e_dii
eurostat-dii-v2 | DII_HI ES 2018 0-9 TOTAL - | 1.1 - A | isoc_e_dii
eurostat-enterprises | ENT_N DE 2024 10-49 TOTAL - | 415261 - A | sbs_sc_ovw
eurostat-enterprises | ENT_N EU27_2020 2021 50-249 TOTAL - | 240000 - A | sbs_sc_ovw
`
	.trim()
	.split('\n')
	.map((line) => {
		const [series = '', key = '', value = '', document = ''] = line.split(' | ');
		return { series, key, value, document };
	});

const { label, files } = await readFolder(published);
const catalog = readPackage(JSON.parse(label));
const rows = [...files].flatMap(([file, bytes]) => {
	const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	if (text.includes('"'))
		throw new Error(`${file} holds a quoted cell; read it with a CSV reader instead of split`);
	const [header = '', ...lines] = text.trimEnd().split('\n');
	const columns = header.split(',');
	return lines.map((line) => ({
		file,
		cells: new Map(line.split(',').map((cell, i) => [columns[i] ?? '', cell])),
	}));
});

type Row = (typeof rows)[number];
const cellsOf = ({ cells }: Row, ...columns: string[]): string =>
	columns.map((column) => cells.get(column) || '-').join(' ');
const found = new Map<string, Row[]>();
for (const row of rows) {
	const key = cellsOf(row, 'series', 'item', 'geo', 'year', 'size_class', 'sector', 'age');
	found.set(key, [...(found.get(key) ?? []), row]);
}

describe('a figure typed by hand', () => {
	it.each(typed)('$series $key is $value', ({ series, key, value, document }) => {
		const [row, ...more] = found.get(`${series} ${key}`) ?? [];
		expect(more).toEqual([]);
		if (!row) throw new Error(`no row of ${series} is filed under ${key}`);
		expect(cellsOf(row, 'value', 'flag', 'grade')).toBe(value);
		const source = catalog.sources.find(({ id }) => id === row.cells.get('source'));
		expect(source?.title.en).toContain(document);
	});
});

describe('the figures typed by hand', () => {
	const own = typed.flatMap(({ series, key }) => found.get(`${series} ${key}`) ?? []);

	it('are at least 60, each another one', () => {
		expect(new Set(own).size).toBe(typed.length);
		expect(typed.length).toBeGreaterThanOrEqual(60);
	});

	it('come from every table and every publisher', () => {
		expect(new Set(own.map(({ file }) => file))).toEqual(new Set(files.keys()));
		const publishers = (of: readonly Row[]) =>
			new Set(
				of.map(
					({ cells }) => catalog.sources.find(({ id }) => id === cells.get('source'))?.publisher ?? 'none',
				),
			);
		expect(publishers(own)).toEqual(publishers(rows));
		const asked = (of: readonly Row[]) =>
			new Set(
				of.map(
					({ cells }) => catalog.series.find(({ id }) => id === cells.get('series'))?.publisher ?? 'none',
				),
			);
		expect(asked(own)).toEqual(asked(rows));
	});
});
