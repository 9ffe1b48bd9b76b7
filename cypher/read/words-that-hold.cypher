// What a person said of names, once for each paper that writes them of which it is said: a paper is known by its key, and by those that it had when
// less was known of it.
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
  MATCH (name:Name)<-[:WRITES]-(p:Paper)
  WHERE name.fold IN w.folds AND substring(w.paper, 6) IN p.titleKeys
  RETURN DISTINCT p.key AS paper
}
RETURN w.n AS n, w.kind AS act, w.name AS name, w.other AS other, w.type AS type, paper
ORDER BY n, paper
