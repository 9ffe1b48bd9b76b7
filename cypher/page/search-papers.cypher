// Papers that hold these words, those whose title begins with the text first.
CALL db.index.fulltext.queryNodes('paper_text', $query, {limit: 100}) YIELD node AS p, score
WITH p, score, CASE WHEN toLower(p.title) STARTS WITH $text THEN 1 ELSE 2 END AS rank
ORDER BY rank, score DESC, p.key
LIMIT $limit
RETURN p.key AS key, p.title AS name, 'Paper' AS type, p.year AS year, rank
ORDER BY rank, score DESC, key
