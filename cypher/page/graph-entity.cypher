// What stands around an entity, each list with the most telling first, and how much there is of it.
MATCH (e:Entity {key: $key})
RETURN COLLECT {
         MATCH (e)<-[r:INTRODUCES|RELEASES]-(p:Paper)
         RETURN p.key
         ORDER BY coalesce(p.key = e.home, false) DESC, COUNT { (p)<-[:LIKELY_CITES]-() } DESC, r.confidence DESC, p.key
         LIMIT $limit
       } AS introduce,
       COLLECT {
         MATCH (e)<-[r:USES|EVALUATES_ON|COMPARES_WITH|ADDRESSES|REPORTS]-(p:Paper)
         WITH r, p
         ORDER BY COUNT { (p)<-[:LIKELY_CITES]-() } DESC, r.confidence DESC, p.key
         LIMIT $limit
         RETURN p.key
       } AS use,
       COLLECT {
         MATCH (e)<-[r:MENTIONS|REFERENCES]-(p:Paper)
         RETURN p.key
         ORDER BY r.confidence DESC, p.key
         LIMIT $limit
       } AS mention,
       COLLECT {
         MATCH (e)-[:VARIANT_OF]-(variant:Entity)
         RETURN variant.key
         ORDER BY variant.papers DESC, variant.key
         LIMIT $limit
       } AS variants,
       COUNT { (e)<-[]-(:Paper) } + COUNT { (e)-[:VARIANT_OF]-() } AS neighbours
