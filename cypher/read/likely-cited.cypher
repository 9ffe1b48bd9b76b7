// The papers that these likely cite.
UNWIND $papers AS citing
MATCH (:Paper {key: citing})-[l:LIKELY_CITES]->(other:Paper)
RETURN citing, other.key AS cited, l.confidence AS confidence, l.evidence AS evidence,
       [via IN l.via | coalesce(COLLECT { MATCH (e:Entity {key: via}) RETURN e.name }[0], via)] AS via
ORDER BY citing, confidence DESC, cited
