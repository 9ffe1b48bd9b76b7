// Papers with what their text names, each thing with the names that the paper has for it, the surest first.
UNWIND $papers AS key
MATCH (p:Paper {key: key})
RETURN p.key AS id, p.title AS title, coalesce(p.abstract, '') AS abstract,
       COLLECT {
         MATCH (p)-[r]->(e:Entity)
         WHERE size(coalesce(r.spans, [])) > 0
         RETURN {relation: type(r), spans: r.spans, mentions: r.mentions,
                 names: COLLECT {
                   MATCH (p)-[w:WRITES]->(n:Name)-[:MEANS]->(e)
                   WHERE any(span IN w.spans WHERE span IN r.spans)
                   RETURN {key: n.key, type: w.type}
                   ORDER BY w.confidence DESC, n.key
                 }}
         ORDER BY e.name, e.key
       } AS things
ORDER BY id
