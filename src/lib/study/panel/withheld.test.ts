import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Panel } from '../../benchmark/panel/panel';
import { readPanel } from '../../benchmark/panel/read-panel';
import { writePanel } from '../../benchmark/panel/write-panel';
import { sizeClasses } from '../../benchmark/profile';
import type { Engine } from '../../engine/engine';
import { openEngine } from '../../engine/node';
import { DATA } from '../../figures/house';
import { hold } from '../../survey/hold';
import { designShape } from '../design-shape';
import { codebook, question, survey } from '../study.sample';
import { guessMapping } from './guess-mapping';
import { makePanel } from './make-panel';

let engine: Engine;
beforeAll(async () => {
	engine = await openEngine({ dataDir: DATA });
}, 60_000);
afterAll(() => engine.close());

const sizes = ['1-9', '10-49', '50-249', '250+'];

/** A firm: its size ('' where it is not said), whether it uses social media, where. */
type Firm = readonly [size: string, uses: string, networks: string];

async function panelOf(firms: readonly Firm[]): Promise<Panel> {
	const raw = survey({
		size: firms.map(([size]) => size),
		uses: firms.map(([, uses]) => uses),
		where: firms.map(([, , where]) => where),
	});
	const own = codebook(
		[
			question({ columns: [0], kind: 'ordered', text: 'Größe', answers: sizes }),
			question({ columns: [1], text: 'Nutzen Sie soziale Medien?', answers: ['ja', 'nein'] }),
			question({
				...{ columns: [2], kind: 'multiple', text: 'Wo?', delimiter: ',' },
				answers: ['Facebook', 'Instagram', 'Xing'],
			}),
		],
		{ title: 'Umfrage', year: 2026, sampling: 'probability' },
	);
	const held = hold(raw, own);
	if (!held.ok) throw new Error('It can be held.');
	await engine.hold(held.held);
	const shape = designShape(own.design);
	const kit = { engine, codebook: own, shape, rows: raw.rows, design: null };
	return makePanel(kit, guessMapping(own), null);
}

const firm = (size: string): fc.Arbitrary<Firm> =>
	fc.tuple(
		fc.constant(size),
		fc.constantFrom('ja', 'ja', 'nein', ''),
		fc.constantFrom('', 'Facebook', 'Instagram,Xing', 'Facebook,Instagram,Xing'),
	);

/** Few firms in some classes, more in others. */
const anyFirms: fc.Arbitrary<readonly Firm[]> = fc
	.tuple(
		...[...sizes, ''].map((size) =>
			fc.oneof(
				fc.array(firm(size), { maxLength: 12 }),
				fc.array(firm(size), { minLength: 15, maxLength: 60 }),
			),
		),
	)
	.map((classes) => classes.flat());

it('no group of fewer than ten is told, nor left over when the others are taken from all', async () => {
	let kept = 0;
	await fc.assert(
		fc.asyncProperty(anyFirms, async (firms) => {
			const panel = await panelOf(firms);
			expect(readPanel(writePanel(panel))).toEqual({ ok: true, panel });
			const asked: readonly ((firm: Firm) => boolean)[] = panel.items.map(({ code }) =>
				code === 'E_SM1_ANY' ? ([, uses]) => uses !== '' : ([, , where]) => where !== '',
			);
			const tellings = [
				{ has: () => true, told: panel.groups.map(({ n }) => n !== null) },
				...asked.map((has, i) => ({
					has,
					told: panel.groups.map(({ shares }) => shares[i]?.kind === 'known'),
				})),
			];
			for (const { has, told } of tellings) {
				const counts = [...sizes, ''].map(
					(size) => firms.filter((one) => one[0] === size && has(one)).length,
				);
				const isTold = (place: number) => {
					const at = panel.groups.findIndex(({ size }) => size === sizeClasses[place]);
					return at >= 0 && told[at] === true;
				};
				counts.slice(0, 4).forEach((n, place) => {
					if (n < 10) expect(isTold(place), `${n} of ${sizes[place]}`).toBe(false);
				});
				if (told[0] !== true) continue;
				// What is left of all when what is told is taken away: nothing, or two groups and more, or ten and more of one.
				const rest = counts.filter((n, place) => n > 0 && (place === 4 || !isTold(place)));
				if (rest.length === 1) expect(rest[0]).toBeGreaterThanOrEqual(10);
				if (rest.some((n) => n < 10)) kept += 1;
			}
			for (const { n, spreads } of panel.groups)
				for (const spread of spreads) {
					if (spread.kind !== 'known') continue;
					expect(n === null || spread.n <= n).toBe(true);
					const counted = spread.steps.map(({ count }) => count);
					counted.forEach((count, i) => expect(count - (counted[i - 1] ?? 0)).toBeGreaterThanOrEqual(10));
				}
		}),
		{ numRuns: 15 },
	);
	expect(kept).toBeGreaterThan(0);
}, 60_000);
