import { pages } from '../../words/pages';
import type { Locale } from '../../words/locale';
import { layout, master, notesMaster, themed } from './house-style';
import { declaration, element, escaped } from './xml';

const office = 'application/vnd.openxmlformats-officedocument';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What each part of a presentation is. */
const kinds: readonly (readonly [RegExp, string])[] = [
	[/^ppt\/presentation\.xml$/, `${office}.presentationml.presentation.main+xml`],
	[/^ppt\/slideMasters\/[^/]+\.xml$/, `${office}.presentationml.slideMaster+xml`],
	[/^ppt\/slideLayouts\/[^/]+\.xml$/, `${office}.presentationml.slideLayout+xml`],
	[/^ppt\/slides\/[^/]+\.xml$/, `${office}.presentationml.slide+xml`],
	[/^ppt\/notesMasters\/[^/]+\.xml$/, `${office}.presentationml.notesMaster+xml`],
	[/^ppt\/notesSlides\/[^/]+\.xml$/, `${office}.presentationml.notesSlide+xml`],
	[/^ppt\/charts\/[^/]+\.xml$/, `${office}.drawingml.chart+xml`],
	[/^ppt\/theme\/[^/]+\.xml$/, `${office}.theme+xml`],
	[/^ppt\/presProps\.xml$/, `${office}.presentationml.presProps+xml`],
	[/^ppt\/viewProps\.xml$/, `${office}.presentationml.viewProps+xml`],
	[/^ppt\/tableStyles\.xml$/, `${office}.presentationml.tableStyles+xml`],
	[/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
	[/^docProps\/app\.xml$/, `${office}.extended-properties+xml`],
];

/** The list of parts, of those alone that are there: PowerPoint offers to repair a file that lists others (PptxGenJS issue 1444). */
export function contentTypes(names: readonly string[]): string {
	const defaults = [
		['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
		['xml', 'application/xml'],
		['xlsx', `${office}.spreadsheetml.sheet`],
	];
	return (
		declaration +
		element(
			'Types',
			{ xmlns: `${packaged}/content-types` },
			...defaults.map(([Extension = '', ContentType = '']) => element('Default', { Extension, ContentType })),
			...names.flatMap((name) => {
				const [, ContentType] = kinds.find(([pattern]) => pattern.test(name)) ?? [];
				return ContentType ? [element('Override', { PartName: `/${name}`, ContentType })] : [];
			}),
		)
	);
}

export interface About {
	readonly title: string;
	readonly locale: Locale;
	readonly slides: number;
	/** When the values were taken. */
	readonly date: Date;
}

/** What a file says of itself: whose it is, nothing of the reader or their machine. */
function properties({ title, locale, slides, date }: About): Map<string, string> {
	const name = pages.name[locale];
	const day = `${date.toISOString().slice(0, 19)}Z`;
	const w3c = { 'xsi:type': 'dcterms:W3CDTF' };
	return new Map([
		[
			'docProps/core.xml',
			declaration +
				element(
					'cp:coreProperties',
					{
						'xmlns:cp': `${packaged}/metadata/core-properties`,
						'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
						'xmlns:dcterms': 'http://purl.org/dc/terms/',
						'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
					},
					element('dc:title', {}, escaped(title)),
					element('dc:creator', {}, name),
					element('cp:lastModifiedBy', {}, name),
					element('cp:revision', {}, '1'),
					element('dcterms:created', w3c, day),
					element('dcterms:modified', w3c, day),
					element('dc:language', {}, locale === 'de' ? 'de-DE' : 'en-GB'),
				),
		],
		[
			'docProps/app.xml',
			declaration +
				element(
					'Properties',
					{ xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
					element('Application', {}, 'Microsoft Office PowerPoint'),
					element('Slides', {}, String(slides)),
					element('Notes', {}, String(slides)),
					element('Company', {}, name),
					element('AppVersion', {}, '16.0000'),
				),
		],
	]);
}

/** Parts that take the place of what PptxGenJS writes: one theme shared by two masters, and masters that PowerPoint repairs (issues 1442 to 1449). */
export function ownParts(theme: string, about: About): Map<string, string> {
	const own = themed(theme);
	return new Map([
		...properties(about),
		['ppt/theme/theme1.xml', own],
		['ppt/theme/theme2.xml', own],
		['ppt/slideLayouts/slideLayout1.xml', layout],
		['ppt/slideMasters/slideMaster1.xml', master],
		['ppt/notesMasters/notesMaster1.xml', notesMaster],
		[
			'ppt/notesMasters/_rels/notesMaster1.xml.rels',
			declaration +
				element(
					'Relationships',
					{ xmlns: `${packaged}/relationships` },
					element('Relationship', {
						Id: 'rId1',
						Type: `${relationships}/theme`,
						Target: '../theme/theme2.xml',
					}),
				),
		],
	]);
}

/** The list of slides behind that of the notes master, as the schema has it. */
export const inOrder = (presentation: string): string =>
	presentation.replace(
		/(<p:sldIdLst>[\s\S]*?<\/p:sldIdLst>)(<p:notesMasterIdLst>[\s\S]*?<\/p:notesMasterIdLst>)/,
		'$2$1',
	);
