// title: Papers that introduce something
// param: entity entity | what they introduce | Mamba
MATCH (p:Paper)-[r:INTRODUCES]->(e:Entity {key: $entity})
RETURN p.title AS paper, round(r.confidence, 2) AS confidence, r.evidence AS evidence
ORDER BY r.confidence DESC, paper, p.key
