import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { timetable } from './timetable';
import { firstWindow, segment, wire, type Line } from './wire';

/** How many segments may wait in the proxy before the server is asked to pause. */
const room = 256;

/**
 * A line as a TCP proxy in front of `port`: delay and rate in both directions, one round trip for setting up a
 * connection, and TCP's slow start (a window that grows by what is acknowledged). Nothing is lost.
 */
export async function openLine(line: Line, port: number): Promise<{ port: number; close(): void }> {
	const now = () => performance.now();
	const [up, down] = [wire(line, now), wire(line, now)];
	const at = timetable();
	const sockets = new Set<Socket>();

	const server = createServer((client) => {
		const upstream = connect(port, '127.0.0.1');
		// The kernel has accepted at once; behind a real line the browser would have waited for a round trip.
		const openedAt = now() + line.rtt;
		const waiting: Buffer[] = [];
		let window = firstWindow;
		let inFlight = 0;
		let lastArrival = 0;
		let isEnded = false;

		const send = (): void => {
			while (inFlight < window) {
				const part = waiting.shift();
				if (part === undefined) break;
				inFlight += part.length;
				lastArrival = down(part.length);
				at(lastArrival, () => client.write(part));
				at(lastArrival + line.rtt / 2, () => {
					inFlight -= part.length;
					window += part.length;
					send();
				});
			}
			if (waiting.length < room) upstream.resume();
			if (isEnded && waiting.length === 0) at(lastArrival, () => client.end());
		};
		upstream.on('data', (bytes) => {
			for (let i = 0; i < bytes.length; i += segment) waiting.push(bytes.subarray(i, i + segment));
			if (waiting.length >= room) upstream.pause();
			send();
		});
		upstream.on('end', () => {
			isEnded = true;
			send();
		});
		client.on('data', (bytes) => {
			at(Math.max(up(bytes.length), openedAt + line.rtt / 2), () => upstream.write(bytes));
		});
		client.on('close', () => upstream.destroy());
		for (const socket of [client, upstream]) {
			sockets.add(socket);
			socket.setNoDelay(true);
			// A browser that leaves cuts its connections; what is still on the way is then of no use.
			socket.on('error', () => socket.destroy());
			socket.on('close', () => sockets.delete(socket));
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		port: (server.address() as AddressInfo).port,
		close: () => {
			server.close();
			for (const socket of sockets) socket.destroy();
		},
	};
}
