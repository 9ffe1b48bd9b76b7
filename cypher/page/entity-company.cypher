// What the papers that name an entity name most beside it.
MATCH (e:Entity {key: $key})<--(p:Paper)-->(other:Entity)
WHERE other <> e
WITH other, count(*) AS papers
ORDER BY papers DESC, other.papers, other.key
LIMIT $limit
RETURN other.key AS key, other.name AS name, [label IN labels(other) WHERE label <> 'Entity'][0] AS type, papers
ORDER BY papers DESC, other.papers, key
