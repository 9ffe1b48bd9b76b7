UNWIND $rows AS row
MATCH (from:Paper {key: row.from})
MATCH (to:Paper {key: row.to})
CREATE (from)-[:CITES {rule: row.rule, evidence: row.rule}]->(to)
