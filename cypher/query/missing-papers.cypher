// title: What many papers use and no paper here plainly introduces: papers that are missing
// param: limit integer = 20 | at most so many rows
MATCH (e:Model|Method|Dataset|Benchmark)<-[:USES|EVALUATES_ON|COMPARES_WITH]-(p:Paper)
WHERE e.home IS NULL AND e.distinct > 0
WITH e, count(p) AS papers, min(p.title) AS example
RETURN [label IN labels(e) WHERE label <> 'Entity'][0] AS type, e.name AS name, papers, example AS `for example in`
ORDER BY papers DESC, name, e.key
LIMIT $limit
