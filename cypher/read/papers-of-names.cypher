UNWIND $names AS name
MATCH (:Name {key: name})<-[:WRITES]-(p:Paper)
RETURN DISTINCT p.key AS paper
