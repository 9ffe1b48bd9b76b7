// One writer at a time: waits for the lock of the schema's own node, and holds it until the transaction ends.
MATCH (turn:__Neo4jMigration {version: 'BASELINE'})
SET turn.taken = true
REMOVE turn.taken
