import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLine } from './line';
import { wire } from './wire';

describe('a wire', () => {
	it('takes half a round trip, and a time for every bit', () => {
		const arrival = wire({ name: '1 Mbit/s', rate: 1_000_000, rtt: 100 }, () => 1000);
		expect(arrival(1250)).toBe(1000 + 10 + 50);
	});

	it('carries one packet after the other', () => {
		let now = 0;
		const arrival = wire({ name: '1 Mbit/s', rate: 1_000_000, rtt: 0 }, () => now);
		expect([arrival(1250), arrival(1250)]).toEqual([10, 20]);
		now = 50;
		expect(arrival(1250)).toBe(60);
	});
});

describe('a line', () => {
	const body = Buffer.from(Array.from({ length: 60_000 }, (_, i) => i % 251));
	const server = createServer((request, response) => {
		let received = 0;
		request.on('data', (bytes: Buffer) => (received += bytes.length));
		request.on('end', () => response.setHeader('received', received).end(body));
	});
	let port: number;

	beforeAll(async () => {
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		({ port } = server.address() as AddressInfo);
	});
	afterAll(() => server.close());

	it.each(['close', 'keep-alive'])(
		'carries all bytes both ways in their order (connection: %s)',
		async (connection) => {
			const line = await openLine({ name: 'test', rate: 20_000_000, rtt: 10 }, port);
			const ask = () =>
				fetch(`http://127.0.0.1:${line.port}/`, { method: 'POST', body, headers: { connection } });
			for (const response of await Promise.all([ask(), ask(), ask()])) {
				expect(response.headers.get('received')).toBe(String(body.length));
				expect(body.equals(Buffer.from(await response.arrayBuffer()))).toBe(true);
			}
			line.close();
		},
	);
});
