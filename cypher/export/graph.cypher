// Every node but the migrations' own, with the edges that leave it. An id is a label and what is unique of it, or of a person's own node Neo4j's.
MATCH (n)
WHERE none(label IN labels(n) WHERE label STARTS WITH '__Neo4jMigration')
WITH n, CASE WHEN n:Author THEN 'Author ' + n.name
             WHEN n:Word THEN 'Word ' + n.n
             ELSE coalesce([label IN ['Paper', 'Entity', 'Name', 'Listing'] WHERE label IN labels(n)][0] + ' ' + n.key, elementId(n))
        END AS id
RETURN id, labels(n) AS labels, properties(n) AS properties,
       COLLECT {
         MATCH (n)-[r]->(m)
         RETURN {type: type(r), properties: properties(r),
                 to: CASE WHEN m:Author THEN 'Author ' + m.name
                          WHEN m:Word THEN 'Word ' + m.n
                          ELSE coalesce([label IN ['Paper', 'Entity', 'Name', 'Listing'] WHERE label IN labels(m)][0] + ' ' + m.key, elementId(m))
                     END}
       } AS edges
ORDER BY id
