// title: Papers that have to do with a dataset or benchmark, and how
// param: dataset entity | the dataset or benchmark | ImageNet
// param: limit integer = 50 | at most so many rows
MATCH (p:Paper)-[r]->(d:Entity {key: $dataset})
WITH p, r, ['INTRODUCES', 'EVALUATES_ON', 'USES', 'COMPARES_WITH'] AS relations
RETURN p.title AS paper, type(r) AS relation, round(r.confidence, 2) AS confidence, r.evidence AS evidence
ORDER BY [i IN range(0, 3) WHERE relations[i] = type(r)][0], r.confidence DESC, paper, p.key
LIMIT $limit
