// The nodes that papergraph did not make, or not with a key, each with its outgoing edges.
MATCH (n)
WHERE (CASE WHEN n:Author THEN n.name ELSE n.key END IS NULL OR none(label IN labels(n) WHERE label IN $labels))
  AND none(label IN labels(n) WHERE label STARTS WITH '__Neo4jMigration')
RETURN n.key AS key, labels(n) AS labels, properties(n) AS properties,
       COLLECT {
         MATCH (n)-[r]->(m)
         RETURN {type: type(r), labels: labels(m), key: m.key, keyless: CASE WHEN m.key IS NULL THEN properties(m) END,
                 properties: properties(r)}
       } AS edges
