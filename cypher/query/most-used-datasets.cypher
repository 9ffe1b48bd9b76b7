// title: Datasets that most papers use, compare with or are evaluated on
// param: limit integer = 20 | at most so many rows
MATCH (e:Dataset)<-[r:USES|EVALUATES_ON|COMPARES_WITH]-(:Paper)
WITH e, count(*) AS papers,
     sum(CASE type(r) WHEN 'USES' THEN 1 ELSE 0 END) AS using,
     sum(CASE type(r) WHEN 'EVALUATES_ON' THEN 1 ELSE 0 END) AS evaluated,
     sum(CASE type(r) WHEN 'COMPARES_WITH' THEN 1 ELSE 0 END) AS compared
ORDER BY papers DESC, e.name, e.key
LIMIT $limit
RETURN e.name AS dataset, papers, using, evaluated, compared,
       COLLECT { MATCH (p:Paper)-[:INTRODUCES]->(e) RETURN p.title ORDER BY p.title } AS `introduced by`
ORDER BY papers DESC, dataset, e.key
