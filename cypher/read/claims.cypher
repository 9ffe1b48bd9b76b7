// What each paper says with one of these names, and what else it names.
UNWIND $names AS name
MATCH (n:Name {key: name})<-[w:WRITES]-(p:Paper)
RETURN n.key AS name, p.key AS paper, w.type AS type, w.definition AS longForm, w.confidence AS confidence, p.year AS year,
       w.roles[0] STARTS WITH 'INTRODUCES: ' AS introduces,
       p.title AS title,
       COLLECT {
         MATCH (p)-[r:WRITES]->(repository:Name)
         WHERE r.type = 'Repository' AND r.roles[0] STARTS WITH 'RELEASES: '
         RETURN repository.fold
       } AS repositories,
       COLLECT {
         MATCH (p)-[r:WRITES]->(other:Name)
         WHERE other <> n AND NOT r.type IN ['Metric', 'Repository']
         RETURN other.fold
       } AS company
