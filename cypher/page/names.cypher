// The names by which papers, or one of them, mean an entity, the most written first.
MATCH (n:Name)-[m:MEANS]->(:Entity {key: $entity})
WHERE $paper = '' OR EXISTS { (n)<-[:WRITES]-(:Paper {key: $paper}) }
RETURN n.key AS key, n.surface AS name, n.fold AS fold, m.why AS why, COUNT { MATCH (n)<-[:WRITES]-(p:Paper) RETURN DISTINCT p } AS papers
ORDER BY papers DESC, key
