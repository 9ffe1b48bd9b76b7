// Other papers that introduce what these introduce: links to them change with these.
UNWIND $papers AS key
MATCH (p:Paper {key: key})-[:INTRODUCES]->(:Entity)<-[:INTRODUCES]-(other:Paper)
WHERE other <> p
RETURN DISTINCT other.key AS paper
