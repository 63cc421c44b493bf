import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Generated } from './generate';

/** Two numbers that R has for something of a table: estimate and variance, n and df, statistic and p, two degrees of freedom. */
export interface Said {
	readonly id: number;
	/** From totals and their covariances, or by R's own function for it. */
	readonly way: 'totals' | 'itself';
	readonly name: string;
	/** NaN where R has none. */
	readonly numbers: readonly [number, number];
}

/** Whether R and its package survey are installed. */
export const hasR = (): boolean => spawnSync('Rscript', ['-e', 'library(survey)']).status === 0;

const script = fileURLToPath(new URL('reference.R', import.meta.url));
const header = 'id,strata,clusters,population,w,h,psu,cap,a,b,x,centre,o0,o1,o2';

/** What R says of all tables, in one process; of every `every`-th also by its own functions. */
export async function askR(tables: readonly Generated[], every: number): Promise<Said[]> {
	const folder = await mkdtemp(join(tmpdir(), 'three-way-'));
	const [from, to] = [join(folder, 'tables.csv'), join(folder, 'estimates.csv')];
	try {
		await writeFile(from, [header, ...tables.flatMap(lines)].join('\n'));
		await promisify(execFile)('Rscript', [script, from, to, String(every)]);
		const answer = await readFile(to, 'utf8');
		return answer
			.trim()
			.split('\n')
			.map((line) => {
				const [id, way, name = '', one, other] = line.split(';');
				return { id: Number(id), way: way as Said['way'], name, numbers: [Number(one), Number(other)] };
			});
	} finally {
		await rm(folder, { recursive: true });
	}
}

function lines({ id, shape, centre, respondents }: Generated): string[] {
	const design = [shape.strata, shape.clusters, shape.population].map(Number);
	const known = (value: number) => (Number.isFinite(value) ? value : '');
	return respondents.map(({ w, h, psu, cap, a, b, x, o }) =>
		[id, ...design, w, h, psu, known(cap), a, b, known(x), centre, ...o].join(','),
	);
}
