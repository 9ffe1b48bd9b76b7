// The names with one of these normal forms, in one paper or in all, and what they mean and why.
UNWIND $folds AS fold
MATCH (n:Name {fold: fold})
WHERE $paper = '' OR EXISTS { (n)<-[:WRITES]-(:Paper {key: $paper}) }
RETURN n.key AS key, n.surface AS surface, COUNT { MATCH (n)<-[:WRITES]-(p:Paper) RETURN DISTINCT p } AS papers,
       COLLECT {
         MATCH (n)-[m:MEANS]->(e:Entity)
         OPTIONAL MATCH (defines:Paper {key: m.paper})
         OPTIONAL MATCH (introduces:Paper {key: coalesce(e.home, last(split(e.key, '@')))})
         RETURN {key: e.key, label: [label IN labels(e) WHERE label <> 'Entity'][0], name: e.name, why: m.why, defined: defines.title,
                 introduced: introduces.title, papers: COUNT { MATCH (n)<-[:WRITES]-(p:Paper)-->(e) RETURN DISTINCT p }}
         ORDER BY e.key
       } AS meanings
ORDER BY papers DESC, key
