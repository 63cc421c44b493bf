import type { Ground, Published } from './ground';

/** The newest value of one item of a series, of all ages, sizes and sectors together; null where there is none. */
export function newest(id: string, item: string, { rows, series }: Ground): Published | null {
	const label = series.find((one) => one.id === id);
	const [row] = rows
		.filter((one) => one.series === id && one.item === item && one.value !== null && !one.flag.includes('c'))
		.filter(({ size_class, sector, age }) => [size_class, sector, age].every(isWhole))
		.toSorted((a, b) => b.year - a.year);
	return label && row ? { row, series: label } : null;
}

const isWhole = (code: string): boolean => code === '' || code === 'TOTAL';
