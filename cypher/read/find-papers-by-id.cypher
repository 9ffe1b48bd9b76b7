// The papers with this key, arXiv id, DOI, address or id of a source's own.
CALL () {
  MATCH (p:Paper {key: $text})
  RETURN p
  UNION
  MATCH (p:Paper {arxivId: $arxivId})
  RETURN p
  UNION
  MATCH (p:Paper {doi: $doi})
  RETURN p
  UNION
  CALL db.index.fulltext.queryNodes('paper_ids', $phrase) YIELD node AS p
  WHERE p.url = $text OR $text IN p.ids
  RETURN p
}
RETURN p.key AS key, 'Paper' AS label, p.title AS name
ORDER BY name, key
LIMIT 11
