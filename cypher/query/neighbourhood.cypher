// title: All that a paper names, and how
// param: paper paper | the paper's title, its start, or an id | Mamba: Linear-Time
MATCH (p:Paper {key: $paper})-[r]->(e:Entity)
WITH r, e, ['INTRODUCES', 'EVALUATES_ON', 'COMPARES_WITH', 'USES', 'ADDRESSES', 'REPORTS', 'RELEASES', 'REFERENCES'] AS relations
RETURN type(r) AS relation, [label IN labels(e) WHERE label <> 'Entity'][0] AS type, e.name AS name,
       round(r.confidence, 2) AS confidence, e.papers - 1 AS `other papers`, r.evidence AS evidence
ORDER BY [i IN range(0, 7) WHERE relations[i] = type(r)][0], type, r.confidence DESC, name, e.key
