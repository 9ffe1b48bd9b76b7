// Takes away the lock of a process that died while it changed the schema.
MATCH (lock:__Neo4jMigrationsLock)
DELETE lock
