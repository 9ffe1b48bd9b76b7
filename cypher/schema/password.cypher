// The password of the embedded graph's only user, new at every start. Runs in the system database.
ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED
