// The papers that write a name of which a person speaks.
UNWIND $concerns AS concern
MATCH (n:Name {fold: concern.fold})<-[:WRITES]-(p:Paper)
WHERE (concern.name IS NULL OR n.key = concern.name) AND (concern.paper IS NULL OR p.key = concern.paper)
RETURN DISTINCT p.key AS paper
ORDER BY paper
