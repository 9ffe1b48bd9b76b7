// A paper that is known under another key: its listings move to the new one, the rest is written anew.
UNWIND $rows AS row
MATCH (old:Paper {key: row.from})
MERGE (new:Paper {key: row.to})
WITH old, new
CALL (old, new) {
  MATCH (l:Listing)-[was:LISTS]->(old)
  MERGE (l)-[r:LISTS]->(new)
  SET r.rank = CASE WHEN r.rank < was.rank THEN r.rank ELSE was.rank END
}
DETACH DELETE old
