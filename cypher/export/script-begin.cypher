CREATE CONSTRAINT papergraph_import IF NOT EXISTS FOR (n:PapergraphImport) REQUIRE n.papergraphImport IS UNIQUE
