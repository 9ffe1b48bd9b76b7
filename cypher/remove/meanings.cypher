UNWIND $rows AS row
MATCH (:Name {key: row.name})-[m:MEANS]->(:Entity {key: row.entity})
DELETE m
