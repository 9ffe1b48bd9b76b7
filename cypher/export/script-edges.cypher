UNWIND $rows AS row
MATCH (from:PapergraphImport {papergraphImport: row.from})
MATCH (to:PapergraphImport {papergraphImport: row.to})
CREATE (from)-[edge:$(row.type)]->(to)
SET edge = row.properties
