// Some of a listing's papers in its order, with what they introduce, release, and otherwise name.
MATCH (:Listing {key: $key})-[l:LISTS]->(p:Paper)
WITH p, l.rank AS rank
ORDER BY rank, p.title, p.key
SKIP $from
LIMIT $limit
RETURN p.key AS key, p.title AS title, p.year AS year, rank,
       COLLECT {
         MATCH (p)-[r:INTRODUCES]->(e:Entity)
         RETURN {key: e.key, name: e.name, type: [label IN labels(e) WHERE label <> 'Entity'][0]}
         ORDER BY r.confidence DESC, e.name, e.key
       } AS introduces,
       COLLECT {
         MATCH (p)-[r:RELEASES]->(e:Repository)
         RETURN {key: e.key, name: e.name, type: 'Repository', url: e.url}
         ORDER BY r.confidence DESC, e.name, e.key
       } AS repositories,
       COLLECT {
         MATCH (p)-[r:USES|EVALUATES_ON|COMPARES_WITH|ADDRESSES]->(e:Entity)
         RETURN {key: e.key, name: e.name, type: [label IN labels(e) WHERE label <> 'Entity'][0], relation: type(r)}
         ORDER BY r.confidence DESC, e.name, e.key
         LIMIT 8
       } AS things
ORDER BY rank, title, key
