import { columns, type Column } from '../../src/lib/benchmark/portfolio/columns';
import { headings } from '../../src/lib/words/benchmark/portfolio-columns';
import { one, random } from '../explorer/random';

const countries = ['Deutschland', 'DE', 'AT', 'Schweiz', 'Niederlande', 'FR', 'Polen', 'ES', 'IT', 'Japan'];
const sizes = ['3', '1 bis 9', '24', '10-49', '120', '50 bis 249', '250+', '1.400', ''];
const sectors = [
	...['Bäckerei', 'Friseur', 'Hotel', 'Restaurant', 'Einzelhandel', 'Elektriker', 'Steuerberater', 'IT'],
	...['10', '28', '43.21', '46', 'G47', '49.41', 'I55', '56', '62', '68', '71', '81', '86', '95', ''],
];
const networks = [
	'Facebook',
	'Instagram',
	'WhatsApp',
	'YouTube',
	'TikTok',
	'LinkedIn',
	'Xing',
	'Twitter',
	'Blog',
];
const said = ['ja', 'noch nicht', 'nicht wichtig', ''];

/** A CSV of invented businesses as German Excel saves it, headed as the template; which ones follows from the seed. */
export function businesses(rows: number, seed: number): string {
	const draw = random(seed);
	const cell = (column: Column, row: number): string => {
		switch (column) {
			case 'NAME':
				return `Betrieb ${row + 1} (erfunden)`;
			case 'COUNTRY':
				return one(countries, draw, (country) => (country.startsWith('D') ? 5 : 1));
			case 'SIZE':
				return one(sizes, draw);
			case 'SECTOR':
				return one(sectors, draw);
			case 'NETWORKS':
				return networks.filter(() => draw() < 0.25).join(', ') || one(['keine', '', 'nicht wichtig'], draw);
			default:
				return one(said, draw, (mark) => (mark === 'noch nicht' ? 3 : 2));
		}
	};
	const lines = Array.from({ length: rows }, (_, row) => columns.map((column) => cell(column, row)));
	return [columns.map((column) => headings[column].de), ...lines]
		.map((line) => `${line.join(';')}\r\n`)
		.join('');
}
