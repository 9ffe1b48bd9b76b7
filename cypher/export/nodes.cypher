// The nodes with one label, each with its outgoing edges, by key; an author's key is the name.
MATCH (n:$($label))
WITH n, CASE WHEN n:Author THEN n.name ELSE n.key END AS key
WHERE key IS NOT NULL
ORDER BY key
RETURN key, labels(n) AS labels, properties(n) AS properties,
       COLLECT {
         MATCH (n)-[r]->(m)
         RETURN {type: type(r), labels: labels(m), key: m.key, keyless: CASE WHEN m.key IS NULL THEN properties(m) END,
                 properties: properties(r)}
       } AS edges
