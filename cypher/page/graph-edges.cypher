// All edges among these papers and entities.
CALL () {
  UNWIND $keys AS key
  MATCH (p:Paper {key: key})-[r]->(other:Paper|Entity)
  WHERE other.key IN $keys
  RETURN p AS from, r, other
UNION ALL
  UNWIND $keys AS key
  MATCH (e:Entity {key: key})-[r:VARIANT_OF]->(other:Entity)
  WHERE other.key IN $keys
  RETURN e AS from, r, other
}
RETURN from.key AS from, other.key AS to, type(r) AS type, r.confidence AS confidence, r.rule AS rule, r.via AS via,
       r.evidence AS evidence, r.evidenceThere AS evidenceThere
ORDER BY from, to, type
