// What ties these papers to these entities.
UNWIND $papers AS paper
MATCH (:Paper {key: paper})-[r]->(e:Entity)
WHERE e.key IN $entities
DELETE r
