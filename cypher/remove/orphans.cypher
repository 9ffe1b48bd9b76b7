// Names that no paper writes any more, and entities that no name means.
CALL () {
  UNWIND $folds AS fold
  MATCH (n:Name {fold: fold})
  WHERE NOT EXISTS { (n)<-[:WRITES]-() }
  DETACH DELETE n
}
CALL () {
  UNWIND $entities AS key
  MATCH (e:Entity {key: key})
  WHERE NOT EXISTS { (e)<-[:MEANS]-() }
  DETACH DELETE e
}
