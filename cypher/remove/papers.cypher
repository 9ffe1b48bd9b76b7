// Papers whose facts are gone, and listings that list nothing without them.
UNWIND $papers AS key
MATCH (p:Paper {key: key})
OPTIONAL MATCH (l:Listing)-[:LISTS]->(p)
WITH collect(DISTINCT p) AS papers, collect(DISTINCT l) AS listings
FOREACH (p IN papers | DETACH DELETE p)
WITH listings
UNWIND listings AS l
WITH l
WHERE NOT EXISTS { (l)-[:LISTS]->() }
DELETE l
