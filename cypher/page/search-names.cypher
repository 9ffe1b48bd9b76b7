// Entities that one of these begins a name of, in its normal form: of each type those so called, then the most named.
UNWIND $starts AS start
MATCH (n:Name)-[:MEANS]->(e:Entity)
WHERE n.fold STARTS WITH start
WITH e, min(CASE n.fold WHEN start THEN 0 ELSE 1 END) AS rank
ORDER BY rank, e.papers DESC, e.key
WITH [label IN labels(e) WHERE label <> 'Entity'][0] AS type, collect({entity: e, rank: rank})[..$limit] AS best
UNWIND best AS one
WITH type, one.rank AS rank, one.entity AS e
WITH type, rank, e, COLLECT {
       MATCH (n:Name)-[:MEANS]->(e)
       WHERE any(start IN $starts WHERE n.fold STARTS WITH start)
       RETURN n.surface
       ORDER BY any(start IN $starts WHERE n.fold = start) DESC, n.surface <> e.name, n.surface
       LIMIT 1
     }[0] AS called
RETURN e.key AS key, e.name AS name, type, e.papers AS papers, rank,
       CASE called WHEN e.name THEN e.longForm ELSE called END AS also
ORDER BY rank, papers DESC, key
