// title: What many papers use and none of them introduces: papers that are missing here
// param: limit integer = 20 | at most so many rows
MATCH (e:Model|Method|Dataset|Benchmark)<-[:USES|EVALUATES_ON|COMPARES_WITH]-(p:Paper)
WHERE NOT EXISTS { (e)<-[:INTRODUCES]-(:Paper) }
WITH e, count(p) AS papers, min(p.title) AS example
RETURN [label IN labels(e) WHERE label <> 'Entity'][0] AS type, e.name AS name, papers, example AS `for example in`
ORDER BY papers DESC, name, e.key
LIMIT $limit
