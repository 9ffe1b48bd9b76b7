// What a process that dies while it changes the schema leaves behind.
CREATE (:__Neo4jMigrationsLock {id: 'dead', name: 'John Doe'})
