// How much the graph holds.
RETURN COUNT { (:Paper) } AS papers, COUNT { (:Listing) } AS listings, COUNT { (:Word) } AS words,
       COLLECT {
         UNWIND ['Model', 'Method', 'Dataset', 'Benchmark', 'Task', 'Metric', 'Repository'] AS type
         RETURN {type: type, entities: COUNT { MATCH (e:Entity) WHERE type IN labels(e) RETURN e }}
       } AS types
