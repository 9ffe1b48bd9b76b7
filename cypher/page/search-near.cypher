// Entities and papers with words like these, the likest first.
CALL () {
  CALL db.index.fulltext.queryNodes('entity_text', $query, {limit: 100}) YIELD node AS e, score
  RETURN e AS found, [label IN labels(e) WHERE label <> 'Entity'][0] AS type, e.name AS name, score
  ORDER BY score DESC, e.papers DESC, e.key
  LIMIT $limit
UNION ALL
  CALL db.index.fulltext.queryNodes('paper_text', $query, {limit: 100}) YIELD node AS p, score
  RETURN p AS found, 'Paper' AS type, p.title AS name, score
  ORDER BY score DESC, p.key
  LIMIT $limit
}
RETURN found.key AS key, name, type, found.papers AS papers, found.year AS year, 3 AS rank
ORDER BY score DESC, key
