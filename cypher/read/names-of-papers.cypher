// Normal forms of what these papers name, and of the long forms that they give.
UNWIND $papers AS key
MATCH (:Paper {key: key})-[w:WRITES]->(n:Name)
WITH collect(DISTINCT n.fold) + collect(DISTINCT w.definitionFold) AS folds
UNWIND folds AS fold
RETURN DISTINCT fold
