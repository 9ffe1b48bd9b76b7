// How many papers write each name that folds to one of these, which type they mean by it, and how many write any of them.
UNWIND $folds AS fold
CALL (fold) {
  MATCH (:Name {fold: fold})<-[:WRITES]-(p:Paper)
  RETURN count(DISTINCT p) AS papersOfFold
}
MATCH (n:Name {fold: fold})<-[w:WRITES]-(p:Paper)
RETURN n.key AS name, fold, n.surface AS surface, w.type AS type, count(DISTINCT p) AS papers, papersOfFold
