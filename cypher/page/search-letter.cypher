// Entities that have this letter for a name, or whose name begins with it: of each type the most named.
CALL () {
  UNWIND $folds AS fold
  MATCH (:Name {fold: fold})-[:MEANS]->(e:Entity)
  RETURN e, 0 AS rank
UNION ALL
  UNWIND $letters AS letter
  MATCH (e:Entity)
  WHERE e.name STARTS WITH letter
  RETURN e, 1 AS rank
}
WITH e, min(rank) AS rank
ORDER BY rank, e.papers DESC, e.key
WITH [label IN labels(e) WHERE label <> 'Entity'][0] AS type, collect({entity: e, rank: rank})[..$limit] AS best
UNWIND best AS one
WITH type, one.rank AS rank, one.entity AS e
RETURN e.key AS key, e.name AS name, type, e.papers AS papers, rank, e.longForm AS also
ORDER BY rank, papers DESC, key
