// How many papers name each of these entities; a paper has one edge to it at most, so the node's own counts of edges tell.
UNWIND $entities AS key
MATCH (e:Entity {key: key})
SET e.papers = COUNT { (e)<-[:INTRODUCES|EVALUATES_ON|COMPARES_WITH|USES|ADDRESSES|REPORTS|RELEASES|REFERENCES|MENTIONS]-() }
