import type PptxGenJS from 'pptxgenjs';
import type { Plate } from '../../plates/plate';
import { powerpoint as words } from '../../words/powerpoint';
import { faint } from './colours';
import { languages, typeface } from './drawing-xml';
import type { Face } from './native';
import { shielded } from './shielded';
import { cellAir } from './table-layout';

/** Puts charts, tables and names on a slide. Charts are put there empty: what is in them is written afterwards. */
export function addFace(
	slide: PptxGenJS.Slide,
	{ charts, tables, texts }: Face,
	{ locale, sentence }: Plate,
): void {
	const lang = languages[locale];
	const numbered = (name: string, at: number, of: readonly unknown[]) =>
		of.length === 1 ? name : `${name} ${at + 1}`;
	for (const [at, { text, colour, bold, box, size, align = 'left' }] of texts.entries())
		slide.addText(shielded(text), {
			...box,
			...{
				fontSize: size,
				fontFace: typeface,
				color: colour,
				bold,
				lang,
				margin: 0,
				align,
				valign: 'bottom',
			},
			objectName: numbered(words.name[locale], at, texts),
		});
	for (const [at, { box, title }] of charts.entries())
		slide.addChart('bar', [{ name: '', labels: [''], values: [0] }], {
			...box,
			altText: shielded(title === '' ? sentence : `${title}. ${sentence}`),
			objectName: numbered(words.chart[locale], at, charts),
		});
	for (const [at, { box, columns, heights, rows, size }] of tables.entries())
		slide.addTable(
			rows.map((row, r) =>
				row.map(({ text, fill, ink, bold, align }) => ({
					text: shielded(text),
					options: {
						...{ bold, align, color: ink, fontSize: size, fontFace: typeface, lang, valign: 'middle' },
						...(fill === '' ? {} : { fill: { color: fill } }),
						margin: [0.01, cellAir, 0.01, cellAir],
						border: [
							{ type: 'none' },
							{ type: 'none' },
							{ type: 'solid', pt: r === 0 ? 1 : 0.5, color: r === 0 ? ink : faint },
							{ type: 'none' },
						],
					},
				})),
			) as PptxGenJS.TableRow[],
			{
				...{ x: box.x, y: box.y, w: box.w, colW: [...columns], fontFace: typeface, fontSize: size },
				rowH: [...heights],
				objectName: numbered(words.table[locale], at, tables),
			},
		);
}
