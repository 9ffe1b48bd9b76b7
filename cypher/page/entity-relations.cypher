// Which papers have what to do with an entity, the newest first, then the surest.
MATCH (p:Paper)-[r]->(e:Entity {key: $key})
WITH type(r) AS relation, p, r, e
ORDER BY p.key = coalesce(e.home, '') DESC, coalesce(p.year, 0) DESC, r.confidence DESC, p.title, p.key
WITH relation, count(*) AS papers, collect({paper: p, edge: r})[..$limit] AS first
RETURN relation, papers,
       [one IN first |
         {key: one.paper.key, title: one.paper.title, year: one.paper.year, confidence: one.edge.confidence, rule: one.edge.rule,
          evidence: one.edge.evidence, ambiguous: coalesce(one.edge.ambiguous, false)}] AS rows
ORDER BY [i IN range(0, size($order) - 1) WHERE $order[i] = relation][0]
