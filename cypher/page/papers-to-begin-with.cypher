// The papers that most others likely build on.
MATCH (:Paper)-[:LIKELY_CITES]->(p:Paper)
WITH p, count(*) AS citing
ORDER BY citing DESC, p.title, p.key
LIMIT $limit
RETURN p.key AS key, p.title AS title, p.year AS year, citing,
       COLLECT {
         MATCH (p)-[r:INTRODUCES]->(e:Entity)
         RETURN {key: e.key, name: e.name, type: [label IN labels(e) WHERE label <> 'Entity'][0]}
         ORDER BY r.confidence DESC, e.name, e.key
         LIMIT 4
       } AS introduces
ORDER BY citing DESC, title, key
