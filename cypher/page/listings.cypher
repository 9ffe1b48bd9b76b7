// The pages and files that papers came from, the largest first.
MATCH (l:Listing)
RETURN l.key AS key, l.name AS name, l.date AS date, COUNT { (l)-[:LISTS]->() } AS papers
ORDER BY papers DESC, name, key
LIMIT $limit
