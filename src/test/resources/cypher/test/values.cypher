CREATE (a:Thing:Alpha {name: 'a', born: date('2024-02-29')})-[r:NEXT {weight: 0.5}]->(b:Thing {name: 'b'})
WITH a, b, r
MATCH path = (b)<-[:NEXT]-(a)
RETURN null AS nothing, true AS yes, 7 AS whole, 0.25 AS part, 'α' AS text,
       date('2024-02-29') AS day, datetime('2024-02-29T12:30:00Z') AS moment, duration('P1M2DT3S') AS span,
       [1, null, ['x']] AS list, {k: [date('2024-01-01')]} AS map, a AS node, r AS edge, path,
       [a] AS nodes
