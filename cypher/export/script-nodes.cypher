UNWIND $rows AS row
CREATE (n:PapergraphImport:$(row.labels))
SET n = row.properties
SET n.papergraphImport = row.id
