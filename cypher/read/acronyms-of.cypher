// Normal forms of what papers write for one of these long forms.
UNWIND $folds AS fold
MATCH ()-[w:WRITES {definitionFold: fold}]->(n:Name)
RETURN DISTINCT n.fold AS fold
