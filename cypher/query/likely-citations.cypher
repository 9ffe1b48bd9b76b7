// title: Papers that a paper likely cites, because it names what they introduce
// param: paper paper | the citing paper's title, its start, or an id | Vision Mamba
// param: limit integer = 20 | at most so many rows
MATCH (p:Paper {key: $paper})-[l:LIKELY_CITES]->(other:Paper)
RETURN other.title AS paper,
       l.via AS via,
       l.roles AS roles, round(l.confidence, 2) AS confidence,
       l.evidence AS evidence, l.evidenceThere AS `evidence there`
ORDER BY l.confidence DESC, paper, other.key
LIMIT $limit
