import { DATA } from '../../figures/house';
import { openEngine } from '../../engine/node';
import type { Codebook } from '../../survey/codebook/codebook';
import { hold } from '../../survey/hold';
import { readTable } from '../../survey/reading/read';
import { previewOf } from '../../survey/reading/preview';
import { sampleCodebook } from '../../survey/sample/codebook';
import { sampleSurvey } from '../../survey/sample/make-sample';
import { designShape } from '../design-shape';
import type { Kit } from './asked';

/** Our sample survey, read and put into an engine as the page does it; with another codebook where one is given. */
export async function sampleKit(change: (codebook: Codebook) => Codebook = (same) => same): Promise<Kit> {
	const { name, bytes } = sampleSurvey();
	const looked = previewOf(bytes, name);
	if (!looked.ok) throw new Error(`The sample cannot be looked at: ${looked.reason}.`);
	const read = await readTable(bytes, name, looked.preview.dialect);
	if ('unreadable' in read) throw new Error(`The sample cannot be read: ${read.unreadable}.`);
	const codebook = change(sampleCodebook());
	const held = hold(read.survey, codebook);
	if (!held.ok)
		throw new Error(`The sample cannot be held: ${held.refusals.map(({ kind }) => kind).join()}.`);
	const engine = await openEngine({ dataDir: DATA });
	await engine.hold(held.held);
	return { engine, codebook, shape: designShape(codebook.design), rows: read.survey.rows, design: null };
}
