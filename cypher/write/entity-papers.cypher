// How many papers name each of these entities.
UNWIND $entities AS key
MATCH (e:Entity {key: key})
SET e.papers = COUNT { (e)<-[]-(:Paper) }
