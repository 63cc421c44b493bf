/** A question on the real tables that teaches; what it asks and which trap it avoids stand in words/workbench-examples.ts. */
export interface Example {
	readonly id: string;
	readonly sql: string;
}

/** From simple to advanced. */
export const examples: readonly Example[] = [
	{
		id: 'filter',
		sql: `SELECT geo, value, flag, note
FROM "sme-adoption"
WHERE series = 'eurostat-sm-any'
  AND year = 2023
ORDER BY value DESC`,
	},
	{
		id: 'inventory',
		sql: `SELECT series, count(*) AS figures,
  min(year) AS first_year, max(year) AS last_year,
  count(DISTINCT geo) AS areas, any_value(unit) AS unit
FROM "sme-adoption"
GROUP BY series
ORDER BY figures DESC`,
	},
	{
		id: 'with-n',
		sql: `SELECT series, count(*) AS figures, count(n) AS with_n,
  min(n) AS smallest_n, max(n) AS largest_n
FROM (
  FROM "social-media-usage" UNION ALL BY NAME FROM "sme-adoption"
)
GROUP BY series
HAVING count(n) > 0
ORDER BY largest_n DESC, series`,
	},
	{
		id: 'labels',
		sql: `WITH sizes(size_class, label, place) AS (VALUES
  ('10-49', '10 to 49 persons', 1),
  ('50-249', '50 to 249 persons', 2),
  ('GE250', '250 or more persons', 3)
)
SELECT coalesce(s.label, t.size_class::VARCHAR) AS size, t.value
FROM "sme-adoption" AS t
LEFT JOIN sizes AS s ON s.size_class = t.size_class::VARCHAR
WHERE t.series = 'destatis-sm-any-2019-size'
  AND t.year = 2019 AND t.sector = 'TOTAL'
ORDER BY s.place NULLS LAST, size`,
	},
	{
		id: 'flags',
		sql: `SELECT series, letter, count(*) AS figures
FROM (
  SELECT series, unnest(string_split(flag::VARCHAR, '')) AS letter
  FROM "digital-intensity"
)
WHERE letter <> ''
GROUP BY series, letter
ORDER BY series, figures DESC`,
	},
	{
		id: 'change',
		sql: `SELECT geo, year, value,
  year - lag(year) OVER w AS years_since,
  round(value - lag(value) OVER w, 1) AS points_since,
  contains(flag::VARCHAR, 'b') AS has_break
FROM "sme-adoption"
WHERE series = 'eurostat-sm-ge2'
WINDOW w AS (PARTITION BY geo ORDER BY year)
ORDER BY geo, year`,
	},
	{
		id: 'rank',
		sql: `WITH figures AS (
  SELECT geo::VARCHAR AS geo, value
  FROM "sme-adoption"
  WHERE series = 'eurostat-sm-any' AND year = 2023
)
SELECT rank() OVER (ORDER BY c.value DESC) AS place, c.geo, c.value,
  round(c.value - eu.value, 1) AS points_from_eu
FROM figures AS c
JOIN figures AS eu ON eu.geo = 'EU27_2020'
WHERE c.geo NOT LIKE 'EU%'
ORDER BY place, c.geo`,
	},
	{
		id: 'versions',
		sql: `SELECT series, year, value AS very_low,
  round(value - lag(value) OVER (
    PARTITION BY series ORDER BY year
  ), 1) AS points_since
FROM "digital-intensity"
WHERE geo = 'DE'
  AND item = 'DII_VLO'
  AND size_class = '10-249'
ORDER BY series, year`,
	},
	{
		id: 'weighted',
		sql: `WITH parts AS (
  SELECT d.geo::VARCHAR AS geo, d.value AS share, e.value AS firms
  FROM "digital-intensity" AS d
  JOIN "enterprises" AS e
    ON e.geo::VARCHAR = d.geo::VARCHAR AND e.year = d.year
    AND e.size_class::VARCHAR = d.size_class::VARCHAR
  WHERE d.series = 'eurostat-dii-v3' AND d.year = 2023
    AND d.item = 'DII_VLO' AND d.size_class IN ('10-49', '50-249')
)
SELECT p.geo, count(*) AS classes,
  round(sum(p.share * p.firms) / sum(p.firms), 1) AS weighted,
  round(avg(p.share), 1) AS plain_mean,
  any_value(d.value) AS published
FROM parts AS p
JOIN "digital-intensity" AS d
  ON d.geo::VARCHAR = p.geo AND d.series = 'eurostat-dii-v3'
  AND d.year = 2023 AND d.item = 'DII_VLO' AND d.size_class = '10-249'
GROUP BY p.geo
ORDER BY p.geo`,
	},
	{
		id: 'two-sources',
		sql: `SELECT e.geo, e.year, e.value AS eurostat,
  i.series AS institute, i.value AS of_institute,
  round(i.value - e.value, 1) AS points
FROM "sme-adoption" AS e
JOIN "sme-adoption" AS i
  USING (item, geo, year, size_class, sector, age, unit)
WHERE e.series = 'eurostat-sm-any'
  AND i.series <> e.series
ORDER BY e.geo, e.year`,
	},
];
