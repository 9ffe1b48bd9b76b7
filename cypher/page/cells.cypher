// The papers with these titles, given as the hashes of their reduced forms, and the entities with these names.
CALL () {
  WITH $titles AS titles
  WHERE titles <> ''
  CALL db.index.fulltext.queryNodes('paper_title_keys', titles) YIELD node AS p
  UNWIND p.titleKeys AS text
  RETURN text, p.key AS key, 'Paper' AS type
UNION ALL
  UNWIND $names AS text
  MATCH (e:Entity {name: text})
  RETURN text, e.key AS key, [label IN labels(e) WHERE label <> 'Entity'][0] AS type
}
RETURN DISTINCT text, key, type
ORDER BY text, key
