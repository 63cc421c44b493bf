import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as a test sees it: which table, and the parameters, each with all its values. */
export interface Asked {
	readonly dataset: string;
	readonly parameters: Readonly<Record<string, readonly string[]>>;
}

/** What the stand-in answers: JSON under 200, or whatever the test does with the response. */
export type Reply = object | ((response: ServerResponse) => void);

/** A server on this machine that stands in for Eurostat's API and keeps a list of what it was asked. */
export async function standIn(reply: (asked: Asked, request: IncomingMessage) => Reply): Promise<{
	base: string;
	asked: Asked[];
	close(): Promise<void>;
}> {
	const asked: Asked[] = [];
	const server = createServer((request, response) => {
		const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
		const one = {
			dataset: pathname.slice(1),
			parameters: Object.fromEntries([...searchParams.keys()].map((key) => [key, searchParams.getAll(key)])),
		};
		asked.push(one);
		const said = reply(one, request);
		if (typeof said === 'function') said(response);
		else response.setHeader('content-type', 'application/json').end(JSON.stringify(said));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		asked,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
}

/** An error as the API words it, with its status. */
export const error =
	(status: number, id: number, label: string) =>
	(response: ServerResponse): void => {
		response.statusCode = status;
		response
			.setHeader('content-type', 'application/json')
			.end(JSON.stringify({ error: [{ status, id, label }] }));
	};

/** One cell of a cube: codes in the order of the dimensions, value, status. */
export type Written = readonly [codes: readonly string[], value: number | null, status?: string];

/** A JSON-stat dataset of these cells; all other cells of the cube are holes. */
export function jsonStat(dimensions: readonly string[], cells: readonly Written[]) {
	const codes = dimensions.map((_, at) => [...new Set(cells.map(([place]) => place[at] ?? ''))]);
	const position = (place: readonly string[]) =>
		codes.reduce((sum, list, at) => sum * list.length + list.indexOf(place[at] ?? ''), 0);
	const filled = (entries: (readonly [number, unknown])[]) =>
		Object.fromEntries(entries.filter(([, entry]) => entry !== null && entry !== undefined));
	const status = filled(cells.map(([place, , mark]) => [position(place), mark] as const));
	return {
		version: '2.0',
		class: 'dataset',
		label: 'Social media use by type',
		source: 'ESTAT',
		updated: '2026-10-12T11:00:00+0200',
		value: filled(cells.map(([place, value]) => [position(place), value] as const)),
		...(Object.keys(status).length > 0 ? { status } : {}),
		id: [...dimensions],
		size: codes.map(({ length }) => length),
		dimension: Object.fromEntries(
			dimensions.map((name, at) => [
				name,
				{
					label: name,
					category: {
						index: Object.fromEntries((codes[at] ?? []).map((code, place) => [code, place])),
						label: Object.fromEntries((codes[at] ?? []).map((code) => [code, `${code} in words`])),
					},
				},
			]),
		),
		extension: { lang: 'EN', id: 'ISOC_CISMT', agencyId: 'ESTAT' },
	};
}

/** The dimensions of the tables on enterprises, in the order in which the API gives them. */
export const enterprise = ['freq', 'size_emp', 'nace_r2', 'indic_is', 'unit', 'geo', 'time'];

/** A cell on enterprises of 10 and more in all sectors that use any social media; `change` puts other codes in. */
export function anySocialMedia(
	geo: string,
	time: string,
	value: number | null,
	status?: string,
	change: Readonly<Record<string, string>> = {},
): Written {
	const at: Record<string, string> = {
		...{
			freq: 'A',
			size_emp: 'GE10',
			nace_r2: 'C10-S951_X_K',
			indic_is: 'E_SM1_ANY',
			unit: 'PC_ENT',
			geo,
			time,
		},
		...change,
	};
	return status === undefined
		? [enterprise.map((name) => at[name] ?? ''), value]
		: [enterprise.map((name) => at[name] ?? ''), value, status];
}
