// How much of what the graph holds.
CALL () {
  MATCH (l:Listing)
  RETURN 'listings' AS part, '' AS type, count(*) AS number
  UNION ALL
  MATCH (p:Paper)
  RETURN 'papers' AS part, '' AS type, count(*) AS number
  UNION ALL
  MATCH (e:Entity)
  UNWIND [label IN labels(e) WHERE label <> 'Entity'] AS type
  RETURN 'entities' AS part, type, count(*) AS number
  UNION ALL
  MATCH (:Paper)-[r]->(:Entity|Paper)
  RETURN 'relationships' AS part, type(r) AS type, count(*) AS number
}
RETURN part, type, number
ORDER BY part, number DESC, type
