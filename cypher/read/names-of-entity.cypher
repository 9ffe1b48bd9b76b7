// The names that mean an entity, and why.
MATCH (n:Name)-[m:MEANS]->(e:Entity {key: $key})
OPTIONAL MATCH (defines:Paper {key: m.paper})
RETURN n.key AS key, n.surface AS name, m.why AS why, defines.title AS defined, COUNT { MATCH (n)<-[:WRITES]-(p:Paper) RETURN DISTINCT p } AS papers
ORDER BY papers DESC, key
