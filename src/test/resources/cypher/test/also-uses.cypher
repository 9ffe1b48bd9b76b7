// A paper that compares with something and uses it as well.
MATCH (p:Paper {key: $paper})-[r:COMPARES_WITH]->(:Entity {key: $entity})
SET r.roles = r.roles + ['USES: We extend it: all of it.']
