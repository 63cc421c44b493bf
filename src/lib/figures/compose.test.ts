import { describe, expect, it, vi } from 'vitest';
import type { Observation } from '../catalog/observation';
import { compose, told } from './compose';
import { namedFigure } from './named';
import { prepare } from './prepare';

// Starting a database takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const europe = namedFigure('enterprises-europe-2023');

describe('compose', () => {
	it('puts the highest first and a value that is not there last', async () => {
		const prepared = await prepare(europe.id);
		const [first, ...rest] = prepared.observations[0] ?? [];
		const withGap: Observation[] = [{ ...(first as Observation), value: null, flag: 'u' }, ...rest];
		const rows = compose(europe, europe.views[0], withGap, prepared);
		expect(rows.at(-1)?.estimate.kind).toBe('absent');
		const values = rows.flatMap(({ estimate }) => (estimate.kind === 'known' ? [estimate.value] : []));
		expect(values).toEqual([...values].sort((a, b) => b - a));
		expect(told(rows, 'de').at(-1)?.value).toBeNull();
	});
	it('knows the reference from the view, the focus from the figure', async () => {
		const prepared = await prepare(europe.id);
		const roles = (against: string | null) =>
			Object.fromEntries(
				compose(europe, { ...europe.views[0], against }, prepared.observations[0] ?? [], prepared).map(
					({ code, role }) => [code, role],
				),
			);
		expect(roles('NL')).toMatchObject({ NL: 'reference', DE: 'focus', FR: 'context', EU27_2020: 'context' });
		expect(roles('DE')['DE']).toBe('reference');
		expect(Object.values(roles(null))).not.toContain('reference');
	});
	it('names the year only where years differ', async () => {
		const people = namedFigure('people-online');
		const prepared = await prepare(people.id);
		const labels = compose(people, people.views[0], prepared.observations[0] ?? [], prepared).map(
			(r) => r.label.en,
		);
		expect(labels.every((label) => /\(20\d\d\)$/.test(label))).toBe(true);
	});
	it('refuses a view whose label is missing', async () => {
		expect(() => compose(europe, europe.views[0], [], { series: [], names: {} })).toThrow('eurostat-sm-any');
	});
});
