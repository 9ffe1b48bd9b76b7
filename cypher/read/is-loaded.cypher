// Whether there is any paper.
MATCH (p:Paper)
RETURN count(p) > 0 AS loaded
