// The entities with one of these keys, or that a name with one of these normal forms means.
CALL () {
  UNWIND $keys AS key
  MATCH (e:Entity {key: key})
  RETURN e
  UNION
  UNWIND $keys AS fold
  MATCH (:Name {fold: fold})-[:MEANS]->(e:Entity)
  RETURN e
}
RETURN e.key AS key, [label IN labels(e) WHERE label <> 'Entity'][0] AS label, e.name AS name
ORDER BY e.papers DESC, key
LIMIT 11
