MATCH (n:PapergraphImport)
REMOVE n:PapergraphImport, n.papergraphImport
