// So many papers, evenly spread over all keys, each with the key of one thing that it names.
MATCH (p:Paper)-->(e:Entity)
WITH p, e
ORDER BY p.key, e.key
WITH p, collect(e.key) AS entities
WITH collect({paper: p.key, entities: entities}) AS papers, toInteger($count) AS count
UNWIND range(0, CASE WHEN count < size(papers) THEN count ELSE size(papers) END - 1) AS i
WITH i, papers[i * size(papers) / count] AS drawn
RETURN drawn.paper AS paper, drawn.entities[i % size(drawn.entities)] AS entity
