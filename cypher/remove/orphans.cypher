// Names that no paper writes any more, and entities that no name means.
UNWIND $folds AS fold
CALL (fold) {
  MATCH (n:Name {fold: fold})
  WHERE NOT EXISTS { (n)<-[:WRITES]-() }
  DETACH DELETE n
}
CALL (fold) {
  MATCH (e:Entity {key: fold})
  WHERE NOT EXISTS { (e)<-[:MEANS]-() }
  DETACH DELETE e
}
