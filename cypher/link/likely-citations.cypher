// A paper likely cites another where it names what that one, and no other paper, introduces; never a younger one.
UNWIND $papers AS key
MATCH (touched:Paper {key: key})
CALL (touched) {
  MATCH (touched)-[names:EVALUATES_ON|COMPARES_WITH|USES|MENTIONS]->(e:Entity)<-[there:INTRODUCES]-(to:Paper)
  RETURN touched AS from, names, e, there, to
  UNION
  MATCH (touched)-[there:INTRODUCES]->(e:Entity)<-[names:EVALUATES_ON|COMPARES_WITH|USES|MENTIONS]-(from:Paper)
  RETURN from, names, e, there, touched AS to
}
WITH DISTINCT from, names, e, there, to
WHERE from <> to
  AND coalesce(from.year >= to.year, true)
  AND COUNT { (e)<-[:INTRODUCES]-() } = 1
WITH from, to, e, names, there,
     round(names.confidence * there.confidence * CASE type(names) WHEN 'MENTIONS' THEN 0.7 ELSE 1.0 END, 3) AS confidence
ORDER BY confidence DESC, e.key
WITH from, to, collect({via: e.key, role: type(names), confidence: confidence,
                        evidence: names.evidence, evidenceThere: there.evidence}) AS ways
MERGE (from)-[l:LIKELY_CITES]->(to)
SET l.via = [way IN ways | way.via],
    l.roles = [way IN ways | way.role],
    l.confidence = ways[0].confidence,
    l.evidence = ways[0].evidence,
    l.evidenceThere = ways[0].evidenceThere
