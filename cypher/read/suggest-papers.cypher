CALL db.index.fulltext.queryNodes('paper_text', $words) YIELD node AS p, score
WITH p, score
ORDER BY score DESC, p.key
LIMIT 5
RETURN p.key AS key, 'Paper' AS label, p.title AS name
