import type { Phrases } from './phrases';

const share = (unit: string) => (unit === 'percent' ? 'the shares' : 'the numbers');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** Brackets within brackets are square. */
const inBrackets = (name: string) =>
	name === '' ? '' : ` (${name.replaceAll('(', '[').replaceAll(')', ']')})`;

export const en: Phrases = {
	and: 'and',
	nouns: {
		item: ['item', 'items', 'items'],
		geo: ['country', 'countries', 'countries'],
		year: ['year', 'years', 'years'],
		size_class: ['size class', 'size classes', 'size classes'],
		sector: ['sector', 'sectors', 'sectors'],
		age: ['age group', 'age groups', 'age groups'],
		value: ['value', 'values', 'values'],
		line: ['line', 'lines', 'lines'],
		cell: ['cell', 'cells', 'cells'],
		point: ['point', 'points', 'points'],
	},
	units: {
		percent: ['', ''],
		persons: ['person', 'persons'],
		enterprises: ['enterprise', 'enterprises'],
		platforms: ['platform', 'platforms'],
		followers: ['follower', 'followers'],
	},
	points: ['percentage point', 'percentage points'],
	nothing: {
		title: 'There is no value for this choice',
		sentence: (series, held) =>
			`“${series}” has no value for this choice${inBrackets(held)}. Choose another year or another group`,
	},

	range: (low, lowest, high, highest) => `from ${low}${inBrackets(lowest)} to ${high}${inBrackets(highest)}`,
	reach: (range, unit, year) =>
		year === null ? `${capital(share(unit))} range ${range}` : `In ${year} ${share(unit)} range ${range}`,
	rangeTitle: (range) => capital(range),
	allAlike: (values, amount) => `${values}, all alike: ${amount}`,
	highest: (name, amount) => `Highest value: ${name}, ${amount}`,
	amongAll: (low, high) => `all values: ${low} to ${high}`,

	distance: (apart, size) =>
		apart === 'apart' ? `${size} apart` : apart === 'unsure' ? 'no certain difference' : '',
	beside: (name, amount, to, size, sign, apart) => {
		const head = `${name}: ${amount}`;
		if (sign === 0) return `${head}, the same as the reference${inBrackets(to)}`;
		if (apart === 'unsure')
			return `${head}; whether this differs from the reference${inBrackets(to)} is not certain`;
		return `${head}, ${size} ${sign > 0 ? 'above' : 'below'} the reference${inBrackets(to)}`;
	},
	reference: (name, amount) => `for comparison: ${name} with ${amount}`,
	around: (above, below, alike, unsure, noun) =>
		[
			`above it: ${above} ${above === 1 ? noun[0] : noun[1]}`,
			`below it: ${below}`,
			...(alike > 0 ? [`the same: ${alike}`] : []),
			...(unsure > 0 ? [`not certain: ${unsure}`] : []),
		].join(', '),
	valueless: (name) => `${name}: no value`,

	change: (name, from, fromWhen, to, toWhen) =>
		`${name}: from ${from}${inBrackets(fromWhen)} to ${to}${inBrackets(toWhen)}`,
	changedBy: (size, sign, apart) => {
		if (sign === 0) return ', unchanged';
		if (apart === 'unsure') return '; whether this is a change is not certain';
		return `, ${sign > 0 ? 'plus' : 'minus'} ${size}`;
	},
	brokenTitle: (name, amount, year) => `${name}: ${amount} (${year}); measured differently before`,
	broken: (name, from, fromYear, to, toYear, years) =>
		`${name}: ${from} (${fromYear}) and ${to} (${toYear}); between them ${years.length === 1 ? 'lies a break' : 'lie breaks'} (${years.join(', ')}), the values before and after must not be compared`,
	counts: (many, all, of, from, to, isTime, isUp) => {
		const where =
			many < all ? `for ${many} of ${of}` : all === 2 ? `for both ${of.slice(2)}` : `for all ${of}`;
		return isTime
			? `${isUp ? 'Increase' : 'Decrease'} ${where} (${from} to ${to})`
			: `${to}: ${isUp ? 'higher' : 'lower'} than ${from} ${where}`;
	},
	also: (down, same, isTime) =>
		[
			...(down > 0 ? [`${isTime ? 'decrease' : 'lower'} for ${down}`] : []),
			...(same > 0 ? [`the same for ${same}`] : []),
		].join(', '),
	most: (name, from, to, size, isTime) =>
		isTime
			? `largest increase: ${name}, from ${from} to ${to} (plus ${size})`
			: `largest distance: ${name}, ${from} and ${to} (${size})`,
	ends: ['first', 'last year'],
	withYears: (of) => `${of} with several years`,
	lately: (year, range) => `Most recently (${year}): ${range}`,
	distances: (to, first, last) => `Distance to the reference${inBrackets(to)}: ${first}, ${last}`,

	both: (name, from, fromWhat, to, toWhat) =>
		`${name}: ${from}${inBrackets(fromWhat)}, ${to}${inBrackets(toWhat)}`,
	spread: (name, range, distance) => `${name}: ${range}${distance === '' ? '' : `, ${distance}`}`,

	cautions: {
		topUnsure: 'the intervals of the highest values overlap, none is certainly ahead',
		unsure: (count) => `for ${count} the difference is not certain`,
		breaks: (count) => `for ${count} a break lies between, with another way of measuring before and after`,
		since: (years) => `measured in another way from ${years}, before and after must not be compared`,
		otherMembers: (names) => `${names} do not comprise the same countries and cannot be compared`,
		missing: (names, why) => `without a value: ${names} (${why})`,
		missingMany: (count, why) => `${count} without a value (${why})`,
		incomplete: (count) => `for ${count} one of the two values is missing`,
		unnamed: 'not published or confidential',
	},
};
