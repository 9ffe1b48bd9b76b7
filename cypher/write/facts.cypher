UNWIND $rows AS row
MATCH (p:Paper {key: row.paper})
MERGE (n:Name {key: row.name})
ON CREATE SET n.surface = row.surface, n.fold = row.fold
CREATE (p)-[w:WRITES]->(n)
SET w = row.properties
