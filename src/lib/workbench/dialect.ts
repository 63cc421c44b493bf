import { PostgreSQL, SQLDialect } from '@codemirror/lang-sql';

/** Words that a question may hold. PostgreSQL's own list has hundreds more, among them names of our columns such as value and year. */
const keywords =
	'all and anti any as asc asof between by case cast collate cross cube current desc distinct else end escape ' +
	'except exclude exists false fetch filter first following for from full glob group grouping having ilike in ' +
	'inner intersect interval is join last lateral left like limit natural not null nulls offset on only or order ' +
	'outer over partition pivot positional preceding qualify range recursive rename replace right rollup row rows ' +
	'sample select semi sets similar some summarize table tablesample then ties true try_cast unbounded union unpivot ' +
	'using values when where window with within';
const types =
	'bigint blob boolean date decimal double float hugeint integer list map numeric real smallint struct text time ' +
	'timestamp tinyint ubigint uinteger usmallint utinyint uuid varchar';
const functions =
	'abs any_value arg_max arg_min avg bool_and bool_or ceil coalesce concat contains corr count dense_rank exp ' +
	'first_value floor greatest isfinite lag last_value lead least length ln lower max median min mode ntile nullif ' +
	'percent_rank quantile_cont rank regexp_matches regexp_replace round row_number split_part sqrt starts_with ' +
	'stddev_samp string_agg string_split sum trim unnest upper';

/** DuckDB's SQL as far as an editor of questions needs it: read as PostgreSQL's, with its own words. */
export const duckdb = SQLDialect.define({ ...PostgreSQL.spec, keywords, types, builtin: functions });
