// The authors of these papers, as the papers have them.
UNWIND $papers AS key
MATCH (p:Paper {key: key})
UNWIND range(1, coalesce(size(p.authors), 0)) AS position
MERGE (a:Author {name: p.authors[position - 1]})
CREATE (a)-[:AUTHORED {position: position}]->(p)
