// The nodes with one label, each with its outgoing edges, by key.
MATCH (n:$($label))
WHERE n.key IS NOT NULL
WITH n
ORDER BY n.key
RETURN n.key AS key, labels(n) AS labels, properties(n) AS properties,
       COLLECT {
         MATCH (n)-[r]->(m)
         RETURN {type: type(r), labels: labels(m), key: m.key, keyless: CASE WHEN m.key IS NULL THEN properties(m) END,
                 properties: properties(r)}
       } AS edges
