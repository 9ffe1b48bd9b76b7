// Papers with one of these arXiv ids, DOIs or titles (hashes of their normal forms).
CALL () {
  UNWIND $arxivIds AS id
  MATCH (p:Paper {arxivId: id})
  RETURN p
  UNION
  UNWIND $dois AS doi
  MATCH (p:Paper {doi: doi})
  RETURN p
  UNION
  UNWIND $titleKeys AS titleKey
  CALL db.index.fulltext.queryNodes('paper_title_keys', titleKey) YIELD node AS p
  RETURN p
}
RETURN properties(p) AS paper
ORDER BY p.key
