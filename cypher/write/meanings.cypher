// The ledger: which entity a name means, and why.
UNWIND $rows AS row
MATCH (n:Name {key: row.name})
MATCH (e:Entity {key: row.entity})
MERGE (n)-[m:MEANS]->(e)
SET m = row.properties
