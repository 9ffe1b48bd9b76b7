// What an entity is, and what is near it by name.
MATCH (e:Entity {key: $key})
OPTIONAL MATCH (home:Paper {key: e.home})
RETURN e.key AS key, e.name AS name, [label IN labels(e) WHERE label <> 'Entity'][0] AS type, e.types AS types,
       e.longForm AS longForm, e.url AS url, e.papers AS papers,
       CASE WHEN home IS NOT NULL THEN {key: home.key, title: home.title} END AS home,
       COLLECT {
         MATCH way = (e)-[:VARIANT_OF*1..4]->(o:Entity)
         RETURN {key: o.key, name: o.name, type: [label IN labels(o) WHERE label <> 'Entity'][0], papers: o.papers}
         ORDER BY length(way) DESC, o.key
       } AS family,
       COLLECT {
         MATCH (e)-[:VARIANT_OF]->(:Entity)<-[:VARIANT_OF]-(o:Entity)
         WHERE o <> e
         WITH DISTINCT o
         RETURN {key: o.key, name: o.name, type: [label IN labels(o) WHERE label <> 'Entity'][0], papers: o.papers}
         ORDER BY o.papers DESC, o.key
         LIMIT 30
       } AS siblings,
       COLLECT {
         MATCH (e)<-[:VARIANT_OF*1..4]-(o:Entity)
         WITH DISTINCT o
         RETURN {key: o.key, name: o.name, type: [label IN labels(o) WHERE label <> 'Entity'][0], papers: o.papers}
         ORDER BY o.papers DESC, o.key
         LIMIT 60
       } AS variants,
       COLLECT {
         CALL (e) {
           MATCH (o:Entity {name: e.name})
           RETURN o
         UNION
           MATCH (e)<-[:MEANS]-(:Name)-[:MEANS]->(o:Entity)
           RETURN o
         }
         WITH e, o
         WHERE o <> e
         OPTIONAL MATCH (introducing:Paper {key: o.home})
         RETURN {key: o.key, name: o.name, type: [label IN labels(o) WHERE label <> 'Entity'][0], papers: o.papers, longForm: o.longForm,
                 home: introducing.title}
         ORDER BY o.papers DESC, o.key
         LIMIT 20
       } AS namesakes,
       COLLECT {
         MATCH (e)<-[:INTRODUCES]-(p:Paper)-[:RELEASES]->(o:Repository)
         WITH DISTINCT o
         RETURN {key: o.key, name: o.name, type: 'Repository', url: o.url, papers: o.papers}
         ORDER BY o.papers DESC, o.key
         LIMIT 20
       } AS repositories
