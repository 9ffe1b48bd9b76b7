// title: Models and methods of the papers that are evaluated on a benchmark or dataset
// param: benchmark entity | the benchmark or dataset | GLUE
// param: limit integer = 50 | at most so many rows
MATCH (b:Entity {key: $benchmark})<-[on:INTRODUCES|EVALUATES_ON]-(p:Paper)
WHERE any(role IN on.roles WHERE role STARTS WITH 'EVALUATES_ON: ')
MATCH (p)-[r:INTRODUCES|USES|COMPARES_WITH]->(m:Model|Method)
WITH m, p, type(r) AS relation
ORDER BY relation, p.title
WITH m, count(p) AS papers,
     reduce(list = [], relation IN collect(relation) | CASE WHEN relation IN list THEN list ELSE list + relation END) AS relations,
     collect(p.title)[0] AS example
RETURN m.name AS model, papers, relations, example AS `for example in`
ORDER BY papers DESC, model, m.key
LIMIT $limit
