// That these papers have authors, and the authors that have no other paper.
UNWIND $papers AS key
MATCH (:Paper {key: key})<-[r:AUTHORED]-(a:Author)
DELETE r
WITH DISTINCT a
WHERE NOT EXISTS { (a)-[:AUTHORED]->() }
DELETE a
