// A page or file that papers came from.
MATCH (l:Listing {key: $key})
RETURN l.key AS key, l.name AS name, l.date AS date, COUNT { (l)-[:LISTS]->() } AS papers
