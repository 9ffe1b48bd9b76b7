CALL db.index.fulltext.queryNodes('entity_text', $words) YIELD node AS e, score
WITH e, score
ORDER BY score DESC, e.key
LIMIT 5
RETURN e.key AS key, [label IN labels(e) WHERE label <> 'Entity'][0] AS label, e.name AS name
