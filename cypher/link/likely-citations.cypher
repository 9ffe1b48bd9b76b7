// A paper likely cites another where it plainly names what that one introduces, refers to a repository that it releases, or quotes its
// title or arXiv id, in its own text; never a younger one.
UNWIND $papers AS key
MATCH (touched:Paper {key: key})
CALL (touched) {
  MATCH (touched)-[names:EVALUATES_ON|COMPARES_WITH|USES|MENTIONS]->(e:Entity)
  WHERE e.home IS NOT NULL
  MATCH (to:Paper {key: e.home})-[there:INTRODUCES]->(e)
  RETURN touched AS from, names, e, there, to
  UNION
  MATCH (touched)-[there:INTRODUCES]->(e:Entity {home: touched.key})<-[names:EVALUATES_ON|COMPARES_WITH|USES|MENTIONS]-(from:Paper)
  RETURN from, names, e, there, touched AS to
  UNION
  MATCH (touched)-[names:REFERENCES]->(e:Repository)<-[there:RELEASES]-(to:Paper)
  RETURN touched AS from, names, e, there, to
  UNION
  MATCH (touched)-[there:RELEASES]->(e:Repository)<-[names:REFERENCES]-(from:Paper)
  RETURN from, names, e, there, touched AS to
  UNION
  MATCH (touched)-[names:QUOTES]->(to:Paper)
  RETURN touched AS from, names, null AS e, null AS there, to
  UNION
  MATCH (touched)<-[names:QUOTES]-(from:Paper)
  RETURN from, names, null AS e, null AS there, touched AS to
}
WITH DISTINCT from, names, e, there, to
WHERE from <> to
  AND coalesce(from.year >= to.year, true)
  AND coalesce(NOT names.evidence STARTS WITH 'given by ', true)
WITH from, to, CASE
       WHEN e IS NULL THEN {
         via: names.quote, role: 'MENTIONS', evidence: names.evidence, evidenceThere: to.title, confidence: 0.95
       }
       WHEN names.ambiguous IS NULL AND there.ambiguous IS NULL AND e.distinct > 0 THEN {
         via: e.name, role: type(names), evidence: names.evidence, evidenceThere: there.evidence,
         confidence: names.confidence * there.confidence * e.distinct * CASE type(names) WHEN 'MENTIONS' THEN 0.7 ELSE 1.0 END
       }
     END AS way
WHERE way IS NOT NULL
WITH from, to, way
ORDER BY way.confidence DESC, way.via, way.role
WITH from, to, collect(way) AS ways
WHERE ways[0].confidence >= 0.55
MERGE (from)-[l:LIKELY_CITES]->(to)
SET l.via = [way IN ways | way.via],
    l.roles = [way IN ways | way.role],
    l.confidence = round(ways[0].confidence, 3),
    l.evidence = ways[0].evidence,
    l.evidenceThere = ways[0].evidenceThere
