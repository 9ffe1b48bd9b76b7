// A paper with all that is known of it.
MATCH (p:Paper {key: $key})
RETURN p {.key, .title, .titles, .abstract, .ids, .arxivId, .doi, .url, .projectPage, .year, .publishedOn, .venue, .categories, .keywords} AS paper,
       COLLECT {
         MATCH (a:Author)-[r:AUTHORED]->(p)
         RETURN a.name
         ORDER BY r.position, a.name
       } AS authors,
       COLLECT {
         MATCH (l:Listing)-[r:LISTS]->(p)
         RETURN {key: l.key, name: l.name, date: l.date, rank: r.rank}
         ORDER BY l.name, l.key
       } AS listings,
       COLLECT {
         MATCH (p)-[r]->(e:Entity)
         RETURN {relation: type(r), key: e.key, type: [label IN labels(e) WHERE label <> 'Entity'][0], name: e.name, papers: e.papers, url: e.url,
                 confidence: r.confidence, rule: r.rule, evidence: r.evidence, roles: r.roles, spans: r.spans, mentions: r.mentions,
                 ambiguous: coalesce(r.ambiguous, false)}
         ORDER BY r.confidence DESC, e.name, e.key
       } AS things,
       COLLECT {
         MATCH (p)-[r:CITES]->(other:Paper)
         RETURN {key: other.key, title: other.title, year: other.year, rule: r.rule}
         ORDER BY other.title, other.key
         LIMIT $limit
       } AS references,
       COLLECT {
         MATCH (p)<-[r:CITES]-(other:Paper)
         RETURN {key: other.key, title: other.title, year: other.year, rule: r.rule}
         ORDER BY other.title, other.key
         LIMIT $limit
       } AS referencedBy,
       COLLECT {
         MATCH (p)-[r:LIKELY_CITES]->(other:Paper)
         RETURN {key: other.key, title: other.title, year: other.year, via: r.via, roles: r.roles, confidence: r.confidence,
                 evidence: r.evidence, evidenceThere: r.evidenceThere}
         ORDER BY r.confidence DESC, other.title, other.key
         LIMIT $limit
       } AS cites,
       COLLECT {
         MATCH (p)<-[r:LIKELY_CITES]-(other:Paper)
         RETURN {key: other.key, title: other.title, year: other.year, via: r.via, roles: r.roles, confidence: r.confidence,
                 evidence: r.evidence, evidenceThere: r.evidenceThere}
         ORDER BY r.confidence DESC, other.title, other.key
         LIMIT $limit
       } AS citedBy,
       {references: COUNT { (p)-[:CITES]->() }, referencedBy: COUNT { (p)<-[:CITES]-() }, cites: COUNT { (p)-[:LIKELY_CITES]->() },
        citedBy: COUNT { (p)<-[:LIKELY_CITES]-() }} AS counts
