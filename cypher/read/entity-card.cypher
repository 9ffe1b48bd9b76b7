// An entity with all that is known of it.
MATCH (e:Entity {key: $key})
RETURN properties(e) AS entity,
       [label IN labels(e) WHERE label <> 'Entity'][0] AS type,
       COLLECT {
         MATCH (n:Name)-[m:MEANS]->(e)
         RETURN {name: n.surface, why: m.why, papers: COUNT { MATCH (n)<-[:WRITES]-(p:Paper) RETURN DISTINCT p }}
         ORDER BY n.surface
       } AS aliases,
       COLLECT {
         MATCH (p:Paper)-[r]->(e)
         RETURN {relation: type(r), paper: p.title, confidence: r.confidence, rule: r.rule, evidence: r.evidence}
         ORDER BY type(r), r.confidence DESC, p.title
       } AS links
