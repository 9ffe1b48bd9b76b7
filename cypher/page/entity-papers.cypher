// More of the papers that have one thing to do with an entity, in the order of entity-relations.
MATCH (p:Paper)-[r]->(e:Entity {key: $key})
WHERE type(r) = $relation
WITH p, r, e
ORDER BY p.key = coalesce(e.home, '') DESC, coalesce(p.year, 0) DESC, r.confidence DESC, p.title, p.key
SKIP $from
LIMIT $limit
RETURN p.key AS key, p.title AS title, p.year AS year, r.confidence AS confidence, r.rule AS rule, r.evidence AS evidence,
       coalesce(r.ambiguous, false) AS ambiguous, p.key = coalesce(e.home, '') AS home
ORDER BY home DESC, coalesce(year, 0) DESC, confidence DESC, title, key
