// What names with these normal forms mean now, and why.
UNWIND $folds AS fold
MATCH (n:Name {fold: fold})-[m:MEANS]->(e:Entity)
RETURN n.key AS name, e.key AS entity, m.why AS why, m.paper AS paper, properties(e) AS properties
