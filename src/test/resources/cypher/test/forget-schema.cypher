// As if the schema had never been applied; what it made stays.
MATCH (migration:__Neo4jMigration)
DETACH DELETE migration
