// All that these papers say.
UNWIND $papers AS paper
MATCH (:Paper {key: paper})-[w:WRITES]->(n:Name)
RETURN paper, n.key AS name, properties(w) AS fact
