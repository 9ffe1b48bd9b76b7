// A paper with all that is known of it.
MATCH (p:Paper {key: $key})
RETURN properties(p) AS paper,
       COLLECT {
         MATCH (l:Listing)-[r:LISTS]->(p)
         RETURN {name: l.name, date: l.date, rank: r.rank}
         ORDER BY l.name, l.key
       } AS listings,
       COLLECT {
         MATCH (p)-[r]->(e:Entity)
         RETURN {relation: type(r), type: [label IN labels(e) WHERE label <> 'Entity'][0], name: e.name,
                 properties: properties(r)}
         ORDER BY type(r), r.confidence DESC, e.name
       } AS links,
       COLLECT {
         MATCH (p)-[r:CITES]->(other:Paper)
         RETURN {paper: other.title, rule: r.rule}
         ORDER BY other.title, other.key
       } AS references,
       COLLECT {
         MATCH (p)<-[r:CITES]-(other:Paper)
         RETURN {paper: other.title, rule: r.rule}
         ORDER BY other.title, other.key
       } AS referencedBy,
       COLLECT {
         MATCH (p)-[r:LIKELY_CITES]->(other:Paper)
         RETURN {paper: other.title, via: r.via,
                 confidence: r.confidence}
         ORDER BY r.confidence DESC, other.title
       } AS cites,
       COLLECT {
         MATCH (p)<-[r:LIKELY_CITES]-(other:Paper)
         RETURN {paper: other.title, via: r.via,
                 confidence: r.confidence}
         ORDER BY r.confidence DESC, other.title
       } AS citedBy
