MATCH (lock:__Neo4jMigrationsLock)
RETURN count(lock) AS locks
