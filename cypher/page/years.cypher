// When papers came out.
MATCH (p:Paper)
WHERE p.key IN $keys
RETURN p.key AS key, p.year AS year
