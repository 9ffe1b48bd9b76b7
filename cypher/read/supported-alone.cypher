// How many names, entities, authors and listings there are for the sake of these papers alone.
UNWIND $papers AS key
MATCH (p:Paper {key: key})
WITH collect(p) AS papers
CALL (papers) {
  UNWIND papers AS p
  MATCH (p)-[:WRITES]->(n:Name)
  WITH DISTINCT papers, n
  WHERE NOT EXISTS { (n)<-[:WRITES]-(other:Paper) WHERE NOT other IN papers }
  RETURN count(n) AS names
}
CALL (papers) {
  UNWIND papers AS p
  MATCH (p)-->(e:Entity)
  WITH DISTINCT papers, e
  WHERE NOT EXISTS { (e)<--(other:Paper) WHERE NOT other IN papers }
  RETURN count(e) AS entities
}
CALL (papers) {
  UNWIND papers AS p
  MATCH (p)<-[:AUTHORED]-(a:Author)
  WITH DISTINCT papers, a
  WHERE NOT EXISTS { (a)-[:AUTHORED]->(other:Paper) WHERE NOT other IN papers }
  RETURN count(a) AS authors
}
CALL (papers) {
  UNWIND papers AS p
  MATCH (p)<-[:LISTS]-(l:Listing)
  WITH DISTINCT papers, l
  WHERE NOT EXISTS { (l)-[:LISTS]->(other:Paper) WHERE NOT other IN papers }
  RETURN count(l) AS listings
}
RETURN size(papers) AS papers, names, entities, authors, listings
