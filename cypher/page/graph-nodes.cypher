// The papers and entities with these keys, in their order.
UNWIND range(0, size($keys) - 1) AS i
CALL (i) {
  MATCH (p:Paper {key: $keys[i]})
  RETURN {key: p.key, type: 'Paper', name: p.title, year: p.year, papers: COUNT { (p)<-[:LIKELY_CITES]-() }} AS node
UNION
  MATCH (e:Entity {key: $keys[i]})
  RETURN {key: e.key, type: [label IN labels(e) WHERE label <> 'Entity'][0], name: e.name, year: null, papers: e.papers} AS node
}
RETURN node.key AS key, node.type AS type, node.name AS name, node.year AS year, node.papers AS papers
ORDER BY i
