// title: Papers that use something: build on it, extend it, train on it, are evaluated on it
// param: entity entity | what they use | Mamba
// param: limit integer = 50 | at most so many rows
MATCH (p:Paper)-[r]->(e:Entity {key: $entity})
WITH p, r, [role IN r.roles WHERE role STARTS WITH 'USES: ' OR role STARTS WITH 'EVALUATES_ON: '] AS uses
WHERE size(uses) > 0
WITH p, r, split(uses[0], ': ')[0] AS relation, uses[0] AS use
RETURN p.title AS paper, relation, round(r.confidence, 2) AS confidence, substring(use, size(relation) + 2) AS evidence
ORDER BY r.confidence DESC, paper, p.key
LIMIT $limit
