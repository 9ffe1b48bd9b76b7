// What these keys are, in their order, as search shows it.
UNWIND range(0, size($keys) - 1) AS i
MATCH (p:Paper {key: $keys[i]})
RETURN p.key AS key, p.title AS name, 'Paper' AS type, p.year AS year, 0 AS rank
ORDER BY i
