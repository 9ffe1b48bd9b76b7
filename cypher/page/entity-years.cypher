// How many papers a year have what to do with an entity.
MATCH (p:Paper)-[r]->(e:Entity {key: $key})
WHERE p.year IS NOT NULL
RETURN p.year AS year, type(r) AS relation, count(*) AS papers
ORDER BY year, relation
