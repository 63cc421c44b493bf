import { locales } from '../words/locale';
import { proveDrawable } from './drawable';
import { plateForms, type PlateForm } from './form';
import { columns, packedRows, rowsOf } from './packed-rows';
import type { Plate } from './plate';
import { plateUnits } from './unit';
import { between, day, list, must, oneOf, text, words } from './proofs';

/** A place on the site and nothing else: no scheme, no other host, no fragment. */
const path = /^(?:en\/)?(?:figures\/[a-z0-9-]+\/|explore\/|survey\/)(?:\?(?!.*\/\/)[\w.~%,/*+&=-]*)?$/;
const id = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A plate as a list without names; its form goes in front of it (see pack). */
export function packed(plate: Plate): unknown[] {
	const { figure, locale, title, sentence, subtitle, notes, sources } = plate;
	const { path, series, edition, taken, unit, domain, rows, axis } = plate;
	return [
		...[figure, locale, title, sentence, subtitle, notes, sources],
		...[path, series, edition, taken, unit, domain, ...packedRows(rows)],
		...(axis === undefined ? [] : [axis]),
	];
}

/**
 * The plate that was packed: proven field by field, so that whatever it is made from can be shown.
 *
 * @throws RangeError naming the field that is not what it must be
 */
export function plateFrom(found: unknown, form: PlateForm): Plate {
	if (!Array.isArray(found)) throw new RangeError('A packed plate is a list.');
	const fields = found as unknown[];
	const span = between(-1e12, 1e12);
	const [low, high, ...more] = list(2, span)(fields[12], 'domain');
	must(low !== undefined && high !== undefined && more.length === 0 && high - low >= 1e-3, 'domain');
	const domain = [low ?? 0, high ?? 1] as const;
	const plate: Plate = {
		figure: text(80, id)(fields[0], 'figure'),
		locale: oneOf(locales)(fields[1], 'locale'),
		title: words(300)(fields[2], 'title'),
		sentence: text(8_000)(fields[3], 'sentence'),
		subtitle: text(2_000)(fields[4], 'subtitle'),
		notes: list(100, words(8_000))(fields[5], 'notes'),
		sources: list(50, words(2_000))(fields[6], 'sources'),
		path: text(2_000, path)(fields[7], 'path'),
		series: text(80, id)(fields[8], 'series'),
		edition: text(8, /^(?:[0-9a-f]{8})?$/)(fields[9], 'edition'),
		taken: day(fields[10], 'taken'),
		unit: oneOf(plateUnits)(fields[11], 'unit'),
		...{ domain, form: oneOf(plateForms)(form, 'form') },
		rows: rowsOf(fields.slice(13, 13 + columns), { domain, form }),
		...(fields.length > 13 + columns && { axis: words(300)(fields[13 + columns], 'axis') }),
	};
	must(fields.length <= 14 + columns, 'rows');
	proveDrawable(plate);
	return plate;
}
