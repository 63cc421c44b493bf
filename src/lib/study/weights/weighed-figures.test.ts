import { beforeAll, describe, expect, it } from 'vitest';
import { holdWeighed } from '../../survey/weights/hold-weighed';
import { knownTotals } from '../../survey/weights/known-totals';
import type { Fitting } from '../../survey/weights/scheme';
import { readTable } from '../../survey/reading/read';
import { previewOf } from '../../survey/reading/preview';
import { sampleCodebook } from '../../survey/sample/codebook';
import { sampleSurvey } from '../../survey/sample/make-sample';
import type { RawSurvey } from '../../survey/raw';
import { answer } from '../analysis/answer';
import type { Kit } from '../analysis/asked';
import { remarkText } from '../analysis/remark-text';
import { sampleKit } from '../analysis/sample-kit.sample';
import { questionOf, startOf } from '../analysis/start-view';
import { weightsTold } from './weights-told';

const codebook = sampleCodebook();
const named = (text: string) => {
	const found = codebook.questions.find((question) => question.text.startsWith(text));
	if (!found) throw new Error(`The sample has no question ${text}.`);
	return found;
};
const size = named('Größenklasse');
const website = named('Hat Ihr Unternehmen eine Webseite?');
const scheme: Fitting = {
	...{ kind: 'fitted', from: 'equal', trimming: null },
	margins: [
		{ question: size.id, targets: size.answers.map((_, at) => 50 - 10 * at), source: 'erfunden' },
		{ question: website.id, targets: website.answers.map((_, at) => at + 1), source: '' },
	],
};

let raw: RawSurvey;
let kit: Kit;
beforeAll(async () => {
	const { name, bytes } = sampleSurvey();
	const looked = previewOf(bytes, name);
	if (!looked.ok) throw new Error(looked.reason);
	const read = await readTable(bytes, name, looked.preview.dialect);
	if ('unreadable' in read) throw new Error(read.unreadable);
	raw = read.survey;
	kit = await sampleKit();
});
const shares = async (of: Kit, id: string, weighted = true) => {
	const answered = await answer(of, { ...startOf(codebook, [id]), weighted, sort: 'asked' });
	return {
		remarks: answered.remarks.map((remark) => remarkText(remark, 'de')),
		values: answered.lines.map(({ cells }) => {
			const estimate = cells[0]?.estimate;
			return estimate?.kind === 'known' ? estimate.value : null;
		}),
	};
};

describe('figures with fitted weights', () => {
	it('say of the fitted questions what is known of them, and how the weights came about', async () => {
		const unanswered = holdWeighed(raw, codebook, scheme);
		expect(unanswered).toMatchObject({ ok: false, cannotWeigh: { kind: 'answer-missing', at: 1 } });
		const one: Fitting = { ...scheme, margins: scheme.margins.slice(0, 1) };
		const found = holdWeighed(raw, codebook, one);
		if (!found.ok) throw new Error('not held');
		await kit.engine.hold(found.held);
		const told = weightsTold(
			codebook,
			one,
			raw.columns.map((column) => column.name),
			found.trimmed,
		);
		const fitted: Kit = { ...kit, design: null, weights: told };
		const sum = size.answers.reduce((all, _, at) => all + 50 - 10 * at, 0);
		const { values, remarks } = await shares(fitted, size.id);
		values.forEach((value, at) => expect(value).toBeCloseTo((100 * (50 - 10 * at)) / sum, 9));
		expect(remarks.join(' ')).toContain('„Größenklasse nach Beschäftigten“ (erfunden) (Nachschichtung)');
		const without = await shares(fitted, size.id, false);
		expect(without.remarks.join(' ')).not.toContain('Nachschichtung');
	});
	it('are those of the file when the known totals are those of its own sample', async () => {
		const totals = knownTotals(raw, codebook, size);
		const { population, stratum } = codebook.design;
		const texts = (place: number | null) => raw.columns[place ?? -1];
		expect(totals).toHaveLength(size.answers.length);
		const [sizes, caps] = [texts(stratum), texts(population)];
		size.answers.forEach(({ values: [first = ''] }, at) => {
			const row = sizes?.codes.findIndex((code) => sizes.texts[code] === first) ?? -1;
			const cap = caps?.texts[caps.codes[row] ?? -1] ?? '';
			expect(totals?.[at]).toBe(Number(cap.replace(/\./g, '')));
		});
		expect(questionOf(codebook, size.id)).toBe(size);
	});
});
