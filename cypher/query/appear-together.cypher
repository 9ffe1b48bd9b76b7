// title: What appears in the same papers as something
// param: entity entity | the model, dataset, … | Mamba
// param: limit integer = 20 | at most so many rows
MATCH (e:Entity {key: $entity})<--(p:Paper)-->(other:Entity)
WHERE other <> e
WITH other, count(p) AS together, min(p.title) AS example
RETURN [label IN labels(other) WHERE label <> 'Entity'][0] AS type, other.name AS name, together AS papers,
       other.papers AS `of its papers`, example AS `for example in`
ORDER BY papers DESC, `of its papers`, name, other.key
LIMIT $limit
