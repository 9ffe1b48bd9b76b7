// What a person said of names, once for each paper of which it is said: a paper is known by its key, and by those that it had when less was known of it.
MATCH (w:Word)
CALL (w) {
  WITH w WHERE w.paper IS NULL
  RETURN null AS paper
  UNION
  MATCH (p:Paper {key: w.paper})
  RETURN p.key AS paper
  UNION
  WITH w WHERE w.paper STARTS WITH 'doi:'
  MATCH (p:Paper {doi: substring(w.paper, 4)})
  RETURN p.key AS paper
  UNION
  WITH w WHERE w.paper STARTS WITH 'title:'
  CALL db.index.fulltext.queryNodes('paper_title_keys', substring(w.paper, 6)) YIELD node AS p
  RETURN p.key AS paper
}
RETURN w.n AS n, w.kind AS act, w.name AS name, w.other AS other, w.type AS type, paper
ORDER BY n, paper
