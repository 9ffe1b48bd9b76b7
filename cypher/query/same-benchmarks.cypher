// title: Papers that are evaluated on the same benchmarks and datasets as a paper
// param: paper paper | the paper's title, its start, or an id | Vision Mamba
// param: limit integer = 20 | at most so many rows
MATCH (p:Paper {key: $paper})-[here:INTRODUCES|EVALUATES_ON]->(b:Entity)<-[there:INTRODUCES|EVALUATES_ON]-(other:Paper)
WHERE any(role IN here.roles WHERE role STARTS WITH 'EVALUATES_ON: ')
  AND any(role IN there.roles WHERE role STARTS WITH 'EVALUATES_ON: ')
WITH other, b
ORDER BY b.name, b.key
WITH other, collect(b.name) AS shared
RETURN other.title AS paper, size(shared) AS benchmarks, shared
ORDER BY benchmarks DESC, paper, other.key
LIMIT $limit
