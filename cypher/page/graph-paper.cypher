// What stands around a paper, each list with the most telling first, and how much there is of it.
MATCH (p:Paper {key: $key})
RETURN COLLECT {
         MATCH (p)-[r]->(e:Entity)
         WITH e, r, ['INTRODUCES', 'USES', 'EVALUATES_ON', 'COMPARES_WITH', 'RELEASES', 'ADDRESSES', 'REPORTS', 'MENTIONS', 'REFERENCES'] AS relations
         ORDER BY [i IN range(0, 8) WHERE relations[i] = type(r)][0], r.confidence DESC, e.papers, e.key
         LIMIT $limit
         RETURN e.key
       } AS things,
       COLLECT {
         MATCH (p)-[r:LIKELY_CITES]->(other:Paper)
         RETURN other.key
         ORDER BY r.confidence DESC, other.key
         LIMIT $limit
       } AS cites,
       COLLECT {
         MATCH (p)<-[r:LIKELY_CITES]-(other:Paper)
         RETURN other.key
         ORDER BY COUNT { (other)<-[:LIKELY_CITES]-() } DESC, r.confidence DESC, other.key
         LIMIT $limit
       } AS citedBy,
       COUNT { (p)-[]->(:Entity) } + COUNT { (p)-[:LIKELY_CITES]-() } AS neighbours
