// What these papers write now, before they are written anew.
UNWIND $papers AS key
MATCH (:Paper {key: key})-[:WRITES]->(n:Name)
RETURN DISTINCT n.fold AS fold
