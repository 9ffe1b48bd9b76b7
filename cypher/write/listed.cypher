// The place of a paper in a listing, the first where it stands there twice.
UNWIND $rows AS row
MATCH (l:Listing {key: row.listing})
MATCH (p:Paper {key: row.paper})
MERGE (l)-[r:LISTS]->(p)
SET r.rank = CASE WHEN r.rank < row.rank THEN r.rank ELSE row.rank END
