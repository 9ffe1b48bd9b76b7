// The papers with this title, whatever its case and punctuation.
CALL db.index.fulltext.queryNodes('paper_title_keys', $titleKey) YIELD node AS p
RETURN p.key AS key, 'Paper' AS label, p.title AS name
ORDER BY name, key
LIMIT 11
