// Versions and sizes of these, and of what these are versions and sizes, each tied to the nearest family that some paper names.
UNWIND $entities AS key
CALL (key) {
  MATCH (e:Entity {key: key})
  RETURN e
  UNION
  MATCH (e:Entity)
  WHERE e.key STARTS WITH key AND key IN e.families
  RETURN e
}
WITH DISTINCT e
CALL (e) {
  MATCH (e)-[old:VARIANT_OF]->()
  DELETE old
}
CALL (e) {
  UNWIND range(0, size(coalesce(e.families, [])) - 1) AS i
  MATCH (family:Entity {key: e.families[i]})
  RETURN family ORDER BY i LIMIT 1
}
CREATE (e)-[:VARIANT_OF]->(family)
