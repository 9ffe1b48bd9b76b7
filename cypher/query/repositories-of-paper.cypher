// title: GitHub repositories that a paper releases or refers to
// param: paper paper | the paper's title, its start, or an id | Mamba: Linear-Time
MATCH (p:Paper {key: $paper})-[r:RELEASES|REFERENCES]->(repository:Repository)
RETURN repository.name AS repository, type(r) AS relation, repository.url AS url, r.evidence AS evidence
ORDER BY relation DESC, repository
