UNWIND $keys AS key
MATCH (p:Paper {key: key})
RETURN key, p.title AS title
