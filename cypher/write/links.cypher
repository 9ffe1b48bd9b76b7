UNWIND $rows AS row
MATCH (p:Paper {key: row.paper})
MATCH (e:Entity {key: row.entity})
CREATE (p)-[r:$(row.relation)]->(e)
SET r = row.properties
