// What at least so many of these papers name, or one introduces, without what is shown already: the most shared first.
UNWIND $shown AS key
MATCH (p:Paper {key: key})-[r:INTRODUCES|USES|EVALUATES_ON|COMPARES_WITH]->(e:Entity)
WHERE NOT e.key IN $shown
WITH e, count(p) AS papers, sum(CASE type(r) WHEN 'INTRODUCES' THEN 1 ELSE 0 END) AS introducing
WHERE papers >= $papers OR introducing > 0
RETURN e.key AS key
ORDER BY papers DESC, introducing DESC, e.papers, key
LIMIT $limit
