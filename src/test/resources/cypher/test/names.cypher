MATCH (t:Thing)
RETURN t.name AS name
ORDER BY name
